import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { type ToSendListAnswer } from "../../answers"
import { toSendListAnswer } from "../../to-send-list-answer"
import { type ToSendQuery } from "../../validators"

/** Customers with an account that are not in Xero yet, or have changed since; the newest first. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ToSendListAnswer>) => {
  response.json(
    await toSendListAnswer(request.scope, "customers", request.validatedQuery as ToSendQuery)
  )
}
