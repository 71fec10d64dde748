import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { type ToSendListAnswer } from "../../answers"
import { toSendListAnswer } from "../../to-send-list-answer"
import { type ToSendQuery } from "../../validators"

/** Captured payments of which not all stands on invoices in Xero, with what does; the newest first. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ToSendListAnswer>) => {
  response.json(
    await toSendListAnswer(request.scope, "payments", request.validatedQuery as ToSendQuery)
  )
}
