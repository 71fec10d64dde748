import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { sealTokens } from "../../modules/xero/authorisation/stored-tokens"
import { consumeState } from "../../modules/xero/authorisation/oauth-state"
import type XeroModuleService from "../../modules/xero/service"

export interface CompleteAuthorisationInput {
  user_id: string
  code: string
  state: string
}

export const completeAuthorisationStepId = "xero-complete-authorisation-step"

const completeAuthorisationStep = createStep(
  completeAuthorisationStepId,
  async ({ user_id, code, state }: CompleteAuthorisationInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    if (!(await consumeState(xero.postgres.knex, state, user_id))) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "This answer from Xero does not belong to a connection you began in the last minutes, or was used already. Start again under Settings → Xero."
      )
    }
    const tokens = await xero.tokens.identity.exchangeCode(code)
    if (!tokens.ok) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, tokens.fault.message)
    }
    const { access_token, auth_event_id, scopes } = tokens.value
    const tenants = await xero.tokens.identity.tenants(access_token, auth_event_id ?? undefined)
    if (!tenants.ok) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, tenants.fault.message)
    }
    const authorisation = await xero.createXeroAuthorisations({
      user_id,
      auth_event_id,
      scopes: scopes as unknown as Record<string, unknown>,
      ...sealTokens(xero.tokens.cipher, tokens.value),
    })
    return new StepResponse({
      authorisation_id: authorisation.id,
      tenants: tenants.value.map(({ tenant_id, name, tenant_type }) => ({
        tenant_id,
        name,
        tenant_type,
      })),
    })
  }
)

export const completeAuthorisationWorkflowId = "xero-complete-authorisation"

/**
 * Takes Xero's answer: checks the state, exchanges the code, keeps the tokens encrypted.
 *
 * @returns the organisations the user may connect
 */
export const completeAuthorisationWorkflow = createWorkflow(
  completeAuthorisationWorkflowId,
  (input: CompleteAuthorisationInput) => {
    return new WorkflowResponse(completeAuthorisationStep(input))
  }
)
