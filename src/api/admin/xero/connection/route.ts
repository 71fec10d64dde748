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
import { askedConnection } from "../asked-connection"
import { connectionAnswer } from "../connection-answer"
import { type ConnectionBody } from "../validators"

type Answer = MedusaResponse<{ connection: ConnectionAnswer | null }>

async function sendConnection(
  request: MedusaRequest,
  response: Answer,
  id: string | undefined
): Promise<void> {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await currentConnection(xero, id)
  response.json({ connection: connection && (await connectionAnswer(xero, connection)) })
}

/** Connects one of the authorised organisations, beside those that are. */
export const POST = async (
  request: AuthenticatedMedusaRequest<ConnectionBody>,
  response: Answer
) => {
  const { result } = await connectOrganisationWorkflow(request.scope).run({
    input: { ...request.validatedBody, user_id: request.auth_context.actor_id },
  })
  await sendConnection(request, response, result.id)
}

/** Disconnects one; records stay on both sides. */
export const DELETE = async (request: AuthenticatedMedusaRequest, response: Answer) => {
  const connection_id = askedConnection(request)
  await disconnectOrganisationWorkflow(request.scope).run({
    input: { connection_id, user_id: request.auth_context.actor_id },
  })
  await sendConnection(request, response, connection_id)
}
