import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { issueState } from "../../modules/xero/authorisation/oauth-state"
import type XeroModuleService from "../../modules/xero/service"

export const beginAuthorisationStepId = "xero-begin-authorisation-step"

const beginAuthorisationStep = createStep(
  beginAuthorisationStepId,
  async ({ user_id }: { user_id: string }, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const state = await issueState(xero.postgres.knex, user_id)
    return new StepResponse({ url: xero.tokens.identity.consentUrl(state) })
  }
)

export const beginAuthorisationWorkflowId = "xero-begin-authorisation"

/** Begins connecting: the address of Xero's consent page, with a state only this user can use. */
export const beginAuthorisationWorkflow = createWorkflow(
  beginAuthorisationWorkflowId,
  (input: { user_id: string }) => {
    return new WorkflowResponse(beginAuthorisationStep(input))
  }
)
