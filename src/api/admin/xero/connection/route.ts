import {
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { connectOrganisationWorkflow } from "../../../../workflows/connect/connect-organisation"
import { currentConnection } from "../../../../workflows/connect/current-connection"
import { disconnectOrganisationWorkflow } from "../../../../workflows/connect/disconnect-organisation"
import { type ConnectionAnswer } from "../answers"
import { connectionAnswer } from "../connection-answer"
import { type ConnectionBody } from "../validators"

type Answer = MedusaResponse<{ connection: ConnectionAnswer | null }>

async function sendConnection(request: MedusaRequest, response: Answer): Promise<void> {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await currentConnection(xero)
  response.json({ connection: connection && (await connectionAnswer(xero, connection)) })
}

/** Connects one of the authorised organisations. */
export const POST = async (
  request: AuthenticatedMedusaRequest<ConnectionBody>,
  response: Answer
) => {
  await connectOrganisationWorkflow(request.scope).run({
    input: { ...request.validatedBody, user_id: request.auth_context.actor_id },
  })
  await sendConnection(request, response)
}

/** Disconnects; records stay on both sides. */
export const DELETE = async (request: MedusaRequest, response: Answer) => {
  await disconnectOrganisationWorkflow(request.scope).run()
  await sendConnection(request, response)
}
