import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { accessToken } from "../../modules/xero/authorisation/access-token"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"
import { reroute } from "../route/reroute"
import { currentConnection } from "./current-connection"
import { connectionsInUse } from "./list-connections"

/** Which organisation, the default one when left out, and the user who asks for it, by id. */
export interface DisconnectInput {
  connection_id?: string
  user_id?: string
}

export const disconnectOrganisationStepId = "xero-disconnect-organisation-step"

const disconnectOrganisationStep = createStep(
  disconnectOrganisationStepId,
  async ({ connection_id, user_id }: DisconnectInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await currentConnection(xero, connection_id)
    if (!connection || connection.status === "disconnected") {
      return new StepResponse({ disconnected: false })
    }
    // Our side stops first; Xero's side is told as a courtesy, which may fail when the consent is gone. A custom
    // connection stays at Xero: once removed there, its owner would have to have it authorised anew.
    await xero.updateXeroConnections({ id: connection.id, status: "disconnected", problem: null })
    await recordChanges(
      xero.postgres.knex,
      {
        connection_id: connection.id,
        subject_id: "connection",
        cause: CAUSES.settings,
        actor_id: user_id,
      },
      [{ name: "Connection", before: connection.status.replace("_", " "), after: "disconnected" }]
    )
    const { authorisation_id, xero_connection_id } = connection
    if (authorisation_id && xero_connection_id) {
      if (!xero.options.custom_connection) {
        const token = await accessToken(xero.tokens, authorisation_id)
        if (token.ok) {
          await xero.tokens.identity.removeConnection(token.value, xero_connection_id)
        }
      }
      const sharing = (await connectionsInUse(xero)).filter(
        (other) => other.authorisation_id === authorisation_id
      )
      if (!sharing.length) {
        await xero.deleteXeroAuthorisations(authorisation_id)
      }
    }
    if (connection.is_demo_company) {
      // Its papers bind no order any more.
      await reroute(xero, user_id ?? null)
      drainSoon(container)
    }
    return new StepResponse({ disconnected: true })
  }
)

export const disconnectOrganisationWorkflowId = "xero-disconnect-organisation"

/**
 * Stops the sync with an organisation, gives its consent back and forgets the tokens that no other uses. Records stay on
 * both sides; reconnecting resumes.
 */
export const disconnectOrganisationWorkflow = createWorkflow(
  disconnectOrganisationWorkflowId,
  (input: DisconnectInput) => {
    return new WorkflowResponse(disconnectOrganisationStep(input))
  }
)
