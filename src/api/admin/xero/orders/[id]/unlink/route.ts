import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { unlinkOrderWorkflow } from "../../../../../../workflows/unlink/unlink-order"
import { type SubjectAnswer } from "../../../answers"
import { subjectAnswer } from "../../../subject-answer"

/** Forgets which documents in Xero are the order's; they stay there. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<SubjectAnswer>
) => {
  const { id } = request.params
  await unlinkOrderWorkflow(request.scope).run({
    input: { order_id: id, user_id: request.auth_context.actor_id },
  })
  response.json(await subjectAnswer(request.scope, "order", id))
}
