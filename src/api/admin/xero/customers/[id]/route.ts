import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { type SubjectAnswer } from "../../answers"
import { subjectAnswer } from "../../subject-answer"

/** The customer's papers in Xero and what waits. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<SubjectAnswer>) => {
  response.json(await subjectAnswer(request.scope, "customer", request.params.id))
}
