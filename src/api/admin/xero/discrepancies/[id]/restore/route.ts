import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { type DecidedAnswer } from "../../../answers"
import { decideOne } from "../../../decide-one"

/** Brings Xero back to what the store has. */
export const POST = (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<DecidedAnswer>
) => decideOne(request, response, "restore")
