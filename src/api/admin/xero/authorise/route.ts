import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { beginAuthorisationWorkflow } from "../../../../workflows/connect/begin-authorisation"
import { type AuthoriseAnswer } from "../answers"

/** Begins connecting: answers the address of Xero's consent page. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<AuthoriseAnswer>
) => {
  const { result } = await beginAuthorisationWorkflow(request.scope).run({
    input: { user_id: request.auth_context.actor_id },
  })
  response.json(result)
}
