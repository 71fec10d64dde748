import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { retryEntriesWorkflow } from "../../../../../workflows/enqueue/retry-entries"
import { type RetryBody } from "../../validators"

/** Tries held and failed entries again: the given ones, or all of a state or reason. */
export const POST = async (
  request: AuthenticatedMedusaRequest<RetryBody>,
  response: MedusaResponse<{ released: number }>
) => {
  const { ids, state, code, connection_id } = request.validatedBody
  const { result } = await retryEntriesWorkflow(request.scope).run({
    input: {
      ids,
      state,
      codes: code ? [code] : undefined,
      connection_id,
      actor_id: request.auth_context.actor_id,
    },
  })
  response.json(result)
}
