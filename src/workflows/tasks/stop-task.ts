import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { cancelTask } from "../../modules/xero/tasks/cancel-task"
import { type TaskRecord } from "../../modules/xero/tasks/task-record"
import { TASK_NAMES } from "./task-names"

/** Which task, and the user who cancels it, by id. */
export interface StopTaskInput {
  id: string
  user_id?: string
}

export const stopTaskStepId = "xero-stop-task-step"

/** What was sent stays sent, so there is nothing to compensate. */
const stopTaskStep = createStep(
  stopTaskStepId,
  async ({ id, user_id }: StopTaskInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { knex } = xero.postgres
    const { connection_id, kind, state } = (await xero.retrieveXeroTask(
      id
    )) as unknown as TaskRecord
    if (!(await cancelTask(knex, id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The task is ${state}, so there is nothing to cancel. Look at it again.`
      )
    }
    await recordChanges(
      knex,
      { connection_id, subject_id: id, cause: CAUSES.sent_by_hand, actor_id: user_id },
      [{ name: TASK_NAMES[kind], before: state, after: "cancelled" }]
    )
    return new StepResponse({ id })
  }
)

export const stopTaskWorkflowId = "xero-stop-task"

/** Cancels a task: what of it nobody has begun with goes on with the regular sync. */
export const stopTaskWorkflow = createWorkflow(stopTaskWorkflowId, (input: StopTaskInput) => {
  return new WorkflowResponse(stopTaskStep(input))
})
