import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../../modules/xero"
import type XeroModuleService from "../../../../../../modules/xero/service"
import { changeBackfillWorkflow } from "../../../../../../workflows/backfill/change-backfill"
import { cancelReportWorkflow } from "../../../../../../workflows/report/cancel-report"
import { readTask } from "../../../../../../workflows/tasks/read-tasks"
import { stopTaskWorkflow } from "../../../../../../workflows/tasks/stop-task"
import { type TaskAnswer } from "../../../answers"

/** Cancels a task, a sending of past orders or a comparison; what is in Xero stays there. */
export const POST = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<{ task: TaskAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { id, kind } = await readTask(xero, request.params.id)
  const user_id = request.auth_context.actor_id
  if (kind === "backfill") {
    await changeBackfillWorkflow(request.scope).run({ input: { id, action: "cancel", user_id } })
  } else if (kind === "reconcile") {
    await cancelReportWorkflow(request.scope).run({ input: { id } })
  } else {
    await stopTaskWorkflow(request.scope).run({ input: { id, user_id } })
  }
  response.json({ task: await readTask(xero, id) })
}
