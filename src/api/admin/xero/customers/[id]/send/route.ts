import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { nudge } from "../../../../../../workflows/enqueue/nudge"
import { type SubjectAnswer } from "../../../answers"
import { subjectAnswer } from "../../../subject-answer"

/** Has the customer looked at now; answers at once, the sync goes on in the background. */
export const POST = async (request: MedusaRequest, response: MedusaResponse<SubjectAnswer>) => {
  const { id } = request.params
  await nudge(request.scope, [{ subject_type: "customer", subject_id: id, cause: "sent by hand" }])
  response.json(await subjectAnswer(request.scope, "customer", id))
}
