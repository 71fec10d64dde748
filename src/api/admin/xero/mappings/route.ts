import {
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { mappingRows } from "../../../../workflows/mapping/mapping-rows"
import { saveMappingsWorkflow } from "../../../../workflows/mapping/save-mappings"
import { type MappingsAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type MappingsBody } from "../validators"

/** Every source of the store with the choice made for it, or a proposal. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<MappingsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await requireConnection(xero, askedConnection(request))
  response.json({ rows: await mappingRows(request.scope, xero, connection) })
}

/** Keeps choices; what was held for the want of them goes again by itself. */
export const POST = async (
  request: AuthenticatedMedusaRequest<MappingsBody>,
  response: MedusaResponse<MappingsAnswer>
) => {
  await saveMappingsWorkflow(request.scope).run({
    input: {
      ...request.validatedBody,
      connection_id: askedConnection(request),
      user_id: request.auth_context.actor_id,
    },
  })
  await GET(request, response)
}
