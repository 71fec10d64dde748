import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { decideDiscrepanciesWorkflow } from "../../../workflows/drift/decide-discrepancies"
import { type DriftDecision } from "../../../workflows/drift/decide-drift"
import { type DecidedAnswer } from "./answers"

/** Decides the difference that a request names. */
export async function decideOne(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<DecidedAnswer>,
  decision: DriftDecision
): Promise<void> {
  const { result } = await decideDiscrepanciesWorkflow(request.scope).run({
    input: { id: request.params.id, decision, decided_by: request.auth_context.actor_id },
  })
  response.json(result)
}
