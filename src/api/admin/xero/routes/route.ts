import {
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { readRules } from "../../../../workflows/route/read-rules"
import { readRouteSources } from "../../../../workflows/route/route-sources"
import { saveRoutesWorkflow } from "../../../../workflows/route/save-routes"
import { type RoutesAnswer } from "../answers"
import { type RoutesBody } from "../validators"

/** Which orders go to which organisation, and what they can be told apart by. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<RoutesAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { default_connection_id, routes } = await readRules(xero)
  response.json({ default_connection_id, routes, sources: await readRouteSources(request.scope) })
}

/** Keeps the whole set of rules at once, in place of the one before. */
export const POST = async (
  request: AuthenticatedMedusaRequest<RoutesBody>,
  response: MedusaResponse<RoutesAnswer>
) => {
  await saveRoutesWorkflow(request.scope).run({
    input: { ...request.validatedBody, user_id: request.auth_context.actor_id },
  })
  await GET(request, response)
}
