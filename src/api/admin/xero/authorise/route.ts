import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { beginAuthorisationWorkflow } from "../../../../workflows/connect/begin-authorisation"
import { connectByCredentialsWorkflow } from "../../../../workflows/connect/connect-by-credentials"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { type AuthoriseAnswer } from "../answers"
import { connectionAnswer } from "../connection-answer"

/** Begins connecting: answers the address of Xero's consent page, or connects where there is none to visit. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<AuthoriseAnswer>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const input = { user_id: request.auth_context.actor_id }
  if (xero.options.custom_connection) {
    const { result } = await connectByCredentialsWorkflow(request.scope).run({ input })
    const connection = await connectionAnswer(xero, await requireConnection(xero, result.id))
    response.json({ url: null, connection })
    return
  }
  const { result } = await beginAuthorisationWorkflow(request.scope).run({ input })
  response.json({ url: result.url, connection: null })
}
