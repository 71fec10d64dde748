import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { decideDiscrepanciesWorkflow } from "../../../../../workflows/drift/decide-discrepancies"
import { type DecidedAnswer } from "../../answers"
import { askedConnection } from "../../asked-connection"
import { type DecideBody } from "../../discrepancy-validators"

/** Decides all open differences of a cause. */
export const POST = async (
  request: AuthenticatedMedusaRequest<DecideBody>,
  response: MedusaResponse<DecidedAnswer>
) => {
  const { result } = await decideDiscrepanciesWorkflow(request.scope).run({
    input: {
      ...request.validatedBody,
      connection_id: askedConnection(request),
      decided_by: request.auth_context.actor_id,
    },
  })
  response.json(result)
}
