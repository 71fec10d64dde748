import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { sendWaitingWorkflow } from "../../../../workflows/enqueue/send-waiting"
import { type SendAnswer } from "../answers"
import { askedConnection } from "../asked-connection"

/** Sends at once all live work of the organisation that waits for its time; answers before Xero does. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<SendAnswer>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await requireConnection(xero, askedConnection(request))
  const { result } = await sendWaitingWorkflow(request.scope).run({
    input: { connection_id: connection.id, user_id: request.auth_context.actor_id },
  })
  response.json(result)
}
