import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { fetchNowWorkflow } from "../../../../workflows/inbound/fetch-now"
import { type FetchAnswer } from "../answers"

/** Reads at once what changed in Xero. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<FetchAnswer>
) => {
  const { result } = await fetchNowWorkflow(request.scope).run({
    input: { user_id: request.auth_context.actor_id },
  })
  response.json(result)
}
