import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../modules/xero"
import type XeroModuleService from "../../../../../modules/xero/service"
import { readTask } from "../../../../../workflows/tasks/read-tasks"
import { type TaskAnswer } from "../../answers"

/** One task, sending of past orders or comparison. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<{ task: TaskAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  response.json({ task: await readTask(xero, request.params.id) })
}
