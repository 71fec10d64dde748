import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"
import { readSetup } from "./read-setup"
import { type ConfirmedStep, SETUP_STEPS } from "./setup-progress"

/** The step that the owner goes on from, and the organisation it is for (the default one when left out). */
export interface ConfirmStepInput {
  step: ConfirmedStep
  connection_id?: string
}

export const confirmSetupStepId = "xero-confirm-setup-step"

/** Remembers a click; to undo it would only have the owner look once more. */
const confirmSetupStep = createStep(
  confirmSetupStepId,
  async ({ step, connection_id }: ConfirmStepInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero, connection_id)
    const { steps } = await readSetup(container, connection.id)
    const at = SETUP_STEPS.indexOf(step)
    const lacking =
      steps.slice(0, at).find(({ done }) => !done) ??
      steps.slice(at, at + 1).find(({ missing }) => missing)
    if (lacking) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        lacking.missing ?? `Look at the step "${lacking.id}" first.`
      )
    }
    // Another start date has another preview.
    const kept = connection.setup_done.filter(
      (done) => done !== step && (step !== "start" || done !== "preview")
    )
    await xero.updateXeroConnections({ id: connection.id, setup_done: [...kept, step] })
    return new StepResponse({ id: connection.id })
  }
)

export const confirmSetupWorkflowId = "xero-confirm-setup"

/** Remembers that the owner has gone on from a step of the guided set-up, once nothing is missing up to it. */
export const confirmSetupWorkflow = createWorkflow(
  confirmSetupWorkflowId,
  (input: ConfirmStepInput) => {
    return new WorkflowResponse(confirmSetupStep(input))
  }
)
