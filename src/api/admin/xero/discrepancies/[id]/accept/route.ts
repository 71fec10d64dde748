import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { type DecidedAnswer } from "../../../answers"
import { decideOne } from "../../../decide-one"

/** Takes a difference over as it is in Xero. */
export const POST = (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<DecidedAnswer>
) => decideOne(request, response, "accept")
