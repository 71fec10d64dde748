import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { runDrain } from "./run-drain"

export const drainOutboxStepId = "xero-drain-outbox-step"

/** Works the outbox off; its outcome is in the outbox, the ledger and the log, so nothing is compensated. */
const drainOutboxStep = createStep(drainOutboxStepId, async (_input: void, { container }) => {
  return new StepResponse(await runDrain(container))
})

export const drainOutboxWorkflowId = "xero-drain-outbox"

/**
 * Brings Xero in step with every subject on the outbox that is due.
 *
 * @example
 * await drainOutboxWorkflow(container).run()
 */
export const drainOutboxWorkflow = createWorkflow(drainOutboxWorkflowId, () => {
  return new WorkflowResponse(drainOutboxStep())
})
