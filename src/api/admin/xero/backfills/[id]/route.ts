import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { changeBackfillWorkflow } from "../../../../../workflows/backfill/change-backfill"
import { readBackfills } from "../../../../../workflows/backfill/read-backfills"
import { type BackfillAnswer } from "../../answers"
import { type BackfillActionBody } from "../../validators"

type Answer = MedusaResponse<{ backfill: BackfillAnswer }>

/** One sending of past orders. */
export const GET = async (request: AuthenticatedMedusaRequest, response: Answer) => {
  const [backfill] = await readBackfills(request.scope, { id: request.params.id })
  if (!backfill) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such backfill.")
  }
  response.json({ backfill })
}

/** Starts, pauses, resumes or cancels it. */
export const POST = async (
  request: AuthenticatedMedusaRequest<BackfillActionBody>,
  response: Answer
) => {
  const { action } = request.validatedBody
  await changeBackfillWorkflow(request.scope).run({
    input: { id: request.params.id, action, user_id: request.auth_context.actor_id },
  })
  await GET(request, response)
}
