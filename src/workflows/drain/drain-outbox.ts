import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { drainAll } from "./drain-all"
import { runDrain } from "./run-drain"

/** Which part of the outbox to work off. */
export interface DrainInput {
  /** Only what goes to this organisation, and was routed before; else everything. */
  connection_id?: string
}

export const drainOutboxStepId = "xero-drain-outbox-step"

/** Works the outbox off; its outcome is in the outbox, the ledger and the log, so nothing is compensated. */
const drainOutboxStep = createStep(
  drainOutboxStepId,
  async (input: DrainInput | undefined, { container }) => {
    const connection_id = input?.connection_id
    return new StepResponse(
      connection_id
        ? { [connection_id]: await runDrain(container, connection_id) }
        : await drainAll(container)
    )
  }
)

export const drainOutboxWorkflowId = "xero-drain-outbox"

/**
 * Brings Xero in step with every subject on the outbox that is due, in all organisations at the same time or in one.
 *
 * @example
 * await drainOutboxWorkflow(container).run()
 */
export const drainOutboxWorkflow = createWorkflow(
  drainOutboxWorkflowId,
  (input: DrainInput | undefined) => {
    return new WorkflowResponse(drainOutboxStep(input))
  }
)
