import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { unlinkCustomerWorkflow } from "../../../../../../workflows/unlink/unlink-customer"
import { type SubjectAnswer } from "../../../answers"
import { askedConnection } from "../../../asked-connection"
import { subjectAnswer } from "../../../subject-answer"

/** Forgets which contact in Xero the customer is; it stays there. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<SubjectAnswer>
) => {
  const { id } = request.params
  await unlinkCustomerWorkflow(request.scope).run({
    input: {
      customer_id: id,
      connection_id: askedConnection(request),
      user_id: request.auth_context.actor_id,
    },
  })
  response.json(await subjectAnswer(request.scope, "customer", id))
}
