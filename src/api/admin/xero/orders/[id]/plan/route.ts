import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { explainStoredOrder } from "../../../../../../workflows/explain/explain-stored-order"
import { type PlanAnswer } from "../../../answers"

/** What would be sent of the order now, with the reasons; nothing is sent. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<PlanAnswer>) => {
  response.json({ plan: await explainStoredOrder(request.scope, request.params.id) })
}
