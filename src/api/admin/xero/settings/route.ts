import {
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { changeSettingsWorkflow } from "../../../../workflows/connect/change-settings"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { type SettingsAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { settingsAnswer } from "../settings-answer"
import { type SettingsBody } from "../validators"

type Answer = MedusaResponse<{ settings: SettingsAnswer }>

/** The owner's choices. */
export const GET = async (request: MedusaRequest, response: Answer) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  response.json({
    settings: settingsAnswer(await requireConnection(xero, askedConnection(request))),
  })
}

/** Changes the owner's choices, or switches the sync on or off. */
export const POST = async (request: AuthenticatedMedusaRequest<SettingsBody>, response: Answer) => {
  await changeSettingsWorkflow(request.scope).run({
    input: {
      ...request.validatedBody,
      connection_id: askedConnection(request),
      user_id: request.auth_context.actor_id,
    },
  })
  await GET(request, response)
}
