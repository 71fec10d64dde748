import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { CAUSES } from "../../../../../../modules/xero/log/cause"
import { nudge } from "../../../../../../workflows/enqueue/nudge"
import { decideMatchWorkflow } from "../../../../../../workflows/found/decide-match"
import { type SubjectAnswer } from "../../../answers"
import { subjectAnswer } from "../../../subject-answer"
import { type MatchBody } from "../../../validators"

/** Takes an invoice that is in Xero already for the order, or has a new one sent. */
export const POST = async (
  request: AuthenticatedMedusaRequest<MatchBody>,
  response: MedusaResponse<SubjectAnswer>
) => {
  const { id } = request.params
  const { invoice_id } = request.validatedBody
  await decideMatchWorkflow(request.scope).run({
    input: { order_id: id, invoice_id, decided_by: request.auth_context.actor_id },
  })
  await nudge(request.scope, [
    {
      subject_type: "order",
      subject_id: id,
      cause: CAUSES.decided_by_hand,
      actor_id: request.auth_context.actor_id,
    },
  ])
  response.json(await subjectAnswer(request.scope, "order", id))
}
