import {
  defineMiddlewares,
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type z } from "@medusajs/framework/zod"
import {
  BackfillActionBody,
  BackfillBody,
  CallbackBody,
  ConnectionBody,
  LogQuery,
  MappingsBody,
  PreviewQuery,
  RetryBody,
  SettingsBody,
} from "./admin/xero/validators"
import { checkText } from "./check-text"

/** Checks the query string and keeps the outcome under `validatedQuery`. */
function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  return (request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) => {
    const given = Object.entries(request.query).filter(([, value]) => value !== "")
    const result = schema.safeParse(Object.fromEntries(given))
    if (!result.success) {
      const [issue] = result.error.issues
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The parameter "${issue.path.join(".")}" is not right: ${issue.message}.`
      )
    }
    request.validatedQuery = result.data
    next()
  }
}

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/xero*",
      middlewares: [checkText],
    },
    {
      matcher: "/admin/xero/callback",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(CallbackBody)],
    },
    {
      matcher: "/admin/xero/connection",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(ConnectionBody)],
    },
    {
      matcher: "/admin/xero/settings",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(SettingsBody)],
    },
    {
      matcher: "/admin/xero/preview",
      methods: ["GET"],
      middlewares: [validateQuery(PreviewQuery)],
    },
    {
      matcher: "/admin/xero/backfills",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(BackfillBody)],
    },
    {
      matcher: "/admin/xero/backfills/:id",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(BackfillActionBody)],
    },
    {
      matcher: "/admin/xero/mappings",
      methods: ["POST"],
      bodyParser: { sizeLimit: "1mb" },
      middlewares: [validateAndTransformBody(MappingsBody)],
    },
    {
      matcher: "/admin/xero/log",
      methods: ["GET"],
      middlewares: [validateQuery(LogQuery)],
    },
    {
      matcher: "/admin/xero/log/retry",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(RetryBody)],
    },
  ],
})
