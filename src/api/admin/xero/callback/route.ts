import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { completeAuthorisationWorkflow } from "../../../../workflows/connect/complete-authorisation"
import { type CallbackAnswer } from "../answers"
import { type CallbackBody } from "../validators"

/** Takes Xero's answer from the admin page it returned to. */
export const POST = async (
  request: AuthenticatedMedusaRequest<CallbackBody>,
  response: MedusaResponse<CallbackAnswer>
) => {
  const { result } = await completeAuthorisationWorkflow(request.scope).run({
    input: { ...request.validatedBody, user_id: request.auth_context.actor_id },
  })
  response.json(result)
}
