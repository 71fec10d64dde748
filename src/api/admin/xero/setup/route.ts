import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { confirmSetupWorkflow } from "../../../../workflows/setup/confirm-step"
import { readSetup } from "../../../../workflows/setup/read-setup"
import { type SetupAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type SetupBody } from "../validators"

type Answer = MedusaResponse<{ setup: SetupAnswer }>

/** How far the guided set-up is. */
export const GET = async (request: MedusaRequest, response: Answer) => {
  response.json({ setup: await readSetup(request.scope, askedConnection(request)) })
}

/** Goes on from a step, once nothing is missing up to it. */
export const POST = async (request: MedusaRequest<SetupBody>, response: Answer) => {
  await confirmSetupWorkflow(request.scope).run({
    input: { ...request.validatedBody, connection_id: askedConnection(request) },
  })
  await GET(request, response)
}
