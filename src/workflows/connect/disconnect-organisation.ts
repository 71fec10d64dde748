import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { accessToken } from "../../modules/xero/authorisation/access-token"
import type XeroModuleService from "../../modules/xero/service"
import { currentConnection } from "./current-connection"

export const disconnectOrganisationStepId = "xero-disconnect-organisation-step"

const disconnectOrganisationStep = createStep(
  disconnectOrganisationStepId,
  async (_input: void, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await currentConnection(xero)
    if (!connection || connection.status === "disconnected") {
      return new StepResponse({ disconnected: false })
    }
    // Our side stops first; Xero's side is told as a courtesy, which may fail when the consent is gone. A custom
    // connection stays at Xero: once removed there, its owner would have to have it authorised anew.
    await xero.updateXeroConnections({ id: connection.id, status: "disconnected", problem: null })
    const { authorisation_id, xero_connection_id } = connection
    if (authorisation_id && xero_connection_id) {
      if (!xero.options.custom_connection) {
        const token = await accessToken(xero.tokens, authorisation_id)
        if (token.ok) {
          await xero.tokens.identity.removeConnection(token.value, xero_connection_id)
        }
      }
      await xero.deleteXeroAuthorisations(authorisation_id)
    }
    return new StepResponse({ disconnected: true })
  }
)

export const disconnectOrganisationWorkflowId = "xero-disconnect-organisation"

/** Stops the sync, gives the consent back and forgets the tokens. Records stay on both sides; reconnecting resumes. */
export const disconnectOrganisationWorkflow = createWorkflow(
  disconnectOrganisationWorkflowId,
  () => {
    return new WorkflowResponse(disconnectOrganisationStep())
  }
)
