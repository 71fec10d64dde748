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
  DecideBody,
  DiscrepanciesQuery,
  ImportsQuery,
  LogExportQuery,
  LogQuery,
  MappingsBody,
  MatchBody,
  PdfQuery,
  PdfsBody,
  PreviewQuery,
  ReasonsQuery,
  ReportBody,
  ReportRowsQuery,
  RetryBody,
  RoutesBody,
  SettingsBody,
  TaskBody,
  TasksQuery,
  ToSendQuery,
  SetupBody,
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
      // The signature is over the bytes as they came, so the route reads them itself.
      matcher: "/hooks/xero",
      methods: ["POST"],
      bodyParser: false,
    },
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
      matcher: "/admin/xero/setup",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(SetupBody)],
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
      matcher: "/admin/xero/reports",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(ReportBody)],
    },
    {
      matcher: "/admin/xero/reports/:id/rows",
      methods: ["GET"],
      middlewares: [validateQuery(ReportRowsQuery)],
    },
    {
      matcher: "/admin/xero/reports/:id/csv",
      methods: ["GET"],
      middlewares: [validateQuery(ReportRowsQuery)],
    },
    {
      matcher: "/admin/xero/orders/:id/match",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(MatchBody)],
    },
    {
      matcher: "/admin/xero/orders/:id/pdf",
      methods: ["GET"],
      middlewares: [validateQuery(PdfQuery)],
    },
    {
      matcher: "/admin/xero/pdfs",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(PdfsBody)],
    },
    {
      matcher: "/admin/xero/mappings",
      methods: ["POST"],
      bodyParser: { sizeLimit: "1mb" },
      middlewares: [validateAndTransformBody(MappingsBody)],
    },
    {
      matcher: "/admin/xero/routes",
      methods: ["POST"],
      bodyParser: { sizeLimit: "1mb" },
      middlewares: [validateAndTransformBody(RoutesBody)],
    },
    {
      matcher: "/admin/xero/imports",
      methods: ["GET"],
      middlewares: [validateQuery(ImportsQuery)],
    },
    {
      matcher: "/admin/xero/discrepancies",
      methods: ["GET"],
      middlewares: [validateQuery(DiscrepanciesQuery)],
    },
    {
      matcher: "/admin/xero/discrepancies/decide",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(DecideBody)],
    },
    {
      matcher: "/admin/xero/log",
      methods: ["GET"],
      middlewares: [validateQuery(LogQuery)],
    },
    {
      matcher: "/admin/xero/log/export",
      methods: ["GET"],
      middlewares: [validateQuery(LogExportQuery)],
    },
    {
      matcher: "/admin/xero/log/reasons",
      methods: ["GET"],
      middlewares: [validateQuery(ReasonsQuery)],
    },
    {
      matcher: "/admin/xero/tasks",
      methods: ["GET"],
      middlewares: [validateQuery(TasksQuery)],
    },
    {
      matcher: "/admin/xero/tasks",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(TaskBody)],
    },
    {
      matcher: "/admin/xero/to-send/customers",
      methods: ["GET"],
      middlewares: [validateQuery(ToSendQuery)],
    },
    {
      matcher: "/admin/xero/to-send/invoices",
      methods: ["GET"],
      middlewares: [validateQuery(ToSendQuery)],
    },
    {
      matcher: "/admin/xero/to-send/payments",
      methods: ["GET"],
      middlewares: [validateQuery(ToSendQuery)],
    },
    {
      matcher: "/admin/xero/log/retry",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(RetryBody)],
    },
  ],
})
