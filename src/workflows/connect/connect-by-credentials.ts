import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { sealTokens } from "../../modules/xero/authorisation/stored-tokens"
import type XeroModuleService from "../../modules/xero/service"
import { connectOrganisationStep } from "./connect-organisation"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

export const authoriseByCredentialsStepId = "xero-authorise-by-credentials-step"

const authoriseByCredentialsStep = createStep(
  authoriseByCredentialsStepId,
  async ({ user_id }: { user_id: string }, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { identity, cipher } = xero.tokens
    const tokens = await identity.clientCredentials()
    if (!tokens.ok) {
      throw refuse(tokens.fault.message)
    }
    const tenants = await identity.tenants(tokens.value.access_token)
    if (!tenants.ok) {
      throw refuse(tenants.fault.message)
    }
    const organisation = tenants.value.find(({ tenant_type }) => tenant_type === "ORGANISATION")
    if (!organisation) {
      throw refuse(
        "The custom connection opens no organisation. Have it authorised at developer.xero.com, then connect again."
      )
    }
    const { id } = await xero.createXeroAuthorisations({
      user_id,
      // Every token of a custom connection opens the same organisation, whichever event it stems from.
      auth_event_id: null,
      scopes: tokens.value.scopes as unknown as Record<string, unknown>,
      ...sealTokens(cipher, tokens.value),
    })
    const authorised = { user_id, authorisation_id: id, tenant_id: organisation.tenant_id }
    return new StepResponse(authorised, id)
  },
  async (authorisationId, { container }) => {
    if (authorisationId) {
      const xero: XeroModuleService = container.resolve(XERO_MODULE)
      await xero.deleteXeroAuthorisations(authorisationId)
    }
  }
)

export const connectByCredentialsWorkflowId = "xero-connect-by-credentials"

/**
 * Connects the one organisation of a custom connection, without anybody leaving the admin; like every
 * connection it starts paused.
 *
 * @throws MedusaError (400) with Xero's reason when it refuses the credentials, or another organisation is connected
 */
export const connectByCredentialsWorkflow = createWorkflow(
  connectByCredentialsWorkflowId,
  (input: { user_id: string }) => {
    return new WorkflowResponse(connectOrganisationStep(authoriseByCredentialsStep(input)))
  }
)
