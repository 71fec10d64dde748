import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { CAUSES } from "../../../../../../modules/xero/log/cause"
import { nudge } from "../../../../../../workflows/enqueue/nudge"
import { type SubjectAnswer } from "../../../answers"
import { subjectAnswer } from "../../../subject-answer"

/** Has the order looked at now; answers at once, the sync goes on in the background. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<SubjectAnswer>
) => {
  const { id } = request.params
  await nudge(request.scope, [
    {
      subject_type: "order",
      subject_id: id,
      cause: CAUSES.sent_by_hand,
      actor_id: request.auth_context.actor_id,
      by_person: true,
    },
  ])
  response.json(await subjectAnswer(request.scope, "order", id))
}
