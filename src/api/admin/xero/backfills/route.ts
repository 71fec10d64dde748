import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { beginBackfillWorkflow } from "../../../../workflows/backfill/begin-backfill"
import { readBackfills } from "../../../../workflows/backfill/read-backfills"
import { type BackfillAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type BackfillBody } from "../validators"

/** The sendings of past orders, the newest first. */
export const GET = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<{ backfills: BackfillAnswer[] }>
) => {
  response.json({
    backfills: await readBackfills(request.scope, {
      connection_id: askedConnection(request),
    }),
  })
}

/** Has past orders counted; sending them is started afterwards. */
export const POST = async (
  request: AuthenticatedMedusaRequest<BackfillBody>,
  response: MedusaResponse<{ backfill: BackfillAnswer }>
) => {
  const { result } = await beginBackfillWorkflow(request.scope).run({
    input: {
      ...request.validatedBody,
      started_by: request.auth_context.actor_id,
      connection_id: askedConnection(request),
    },
  })
  const [backfill] = await readBackfills(request.scope, { id: result.id })
  response.json({ backfill })
}
