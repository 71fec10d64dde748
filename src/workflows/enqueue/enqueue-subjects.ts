import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { enqueue, type Nudge } from "../../modules/xero/outbox/enqueue"
import type XeroModuleService from "../../modules/xero/service"

export const enqueueSubjectsStepId = "xero-enqueue-subjects-step"

/** One insert; a nudge too many does no harm, so there is nothing to compensate. */
const enqueueSubjectsStep = createStep(
  enqueueSubjectsStepId,
  async (nudges: Nudge[], { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    return new StepResponse(await enqueue(xero.postgres.knex, nudges))
  }
)

export const enqueueSubjectsWorkflowId = "xero-enqueue-subjects"

/**
 * Says of orders and customers: look at them, they may differ from Xero.
 *
 * @example
 * await enqueueSubjectsWorkflow(container).run({
 *   input: { nudges: [{ subject_type: "order", subject_id: order.id, cause: "my-import" }] },
 * })
 */
export const enqueueSubjectsWorkflow = createWorkflow(
  enqueueSubjectsWorkflowId,
  (input: { nudges: Nudge[] }) => {
    return new WorkflowResponse(enqueueSubjectsStep(input.nudges))
  }
)
