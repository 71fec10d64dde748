import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { runScan } from "./run-scan"

export const scanStoreStepId = "xero-scan-store-step"

/** Reads and enqueues; repeating it does no harm, so there is nothing to compensate. */
const scanStoreStep = createStep(scanStoreStepId, async (_input: void, { container }) => {
  return new StepResponse(await runScan(container))
})

export const scanStoreWorkflowId = "xero-scan-store"

/**
 * Looks for orders, payments, captures, refunds, customers and their addresses that changed since the
 * last scan, and puts on the outbox what no event brought there.
 */
export const scanStoreWorkflow = createWorkflow(scanStoreWorkflowId, () => {
  return new WorkflowResponse(scanStoreStep())
})
