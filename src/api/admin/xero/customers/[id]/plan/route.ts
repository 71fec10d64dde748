import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { explainStoredCustomer } from "../../../../../../workflows/explain/explain-stored-customer"
import { type PlanAnswer } from "../../../answers"

/** What would be sent of the customer now, with the reasons; nothing is sent. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<PlanAnswer>) => {
  response.json({ plan: await explainStoredCustomer(request.scope, request.params.id) })
}
