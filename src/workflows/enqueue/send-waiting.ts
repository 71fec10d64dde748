import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import { letThrough } from "../../modules/xero/outbox/let-through"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"

/** The organisation, and the user who asks for it, by id. */
export interface SendWaitingInput {
  connection_id: string
  user_id?: string
}

export const sendWaitingStepId = "xero-send-waiting-step"

/** Doing so twice does no harm, so there is nothing to compensate. */
const sendWaitingStep = createStep(
  sendWaitingStepId,
  async ({ connection_id, user_id }: SendWaitingInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { knex } = xero.postgres
    const released = await letThrough(knex, connection_id)
    await recordChanges(
      knex,
      { connection_id, subject_id: "sending", cause: CAUSES.sent_by_hand, actor_id: user_id },
      released
        ? [{ name: "Orders and customers sent now", before: null, after: String(released) }]
        : []
    )
    drainSoon(container)
    return new StepResponse({ released })
  }
)

export const sendWaitingWorkflowId = "xero-send-waiting"

/**
 * Sends at once what of an organisation waits for its time to be sent.
 *
 * @example
 * await sendWaitingWorkflow(container).run({ input: { connection_id: connection.id } })
 */
export const sendWaitingWorkflow = createWorkflow(
  sendWaitingWorkflowId,
  (input: SendWaitingInput) => {
    return new WorkflowResponse(sendWaitingStep(input))
  }
)
