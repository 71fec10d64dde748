import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { currentConnection } from "../../../../workflows/connect/current-connection"
import { beginReconcile } from "../../../../workflows/tasks/begin-reconcile"
import { beginTaskWorkflow } from "../../../../workflows/tasks/begin-task"
import { readTask, readTasks } from "../../../../workflows/tasks/read-tasks"
import { type TaskAnswer, type TasksAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type TaskBody, type TasksQuery } from "../validators"

/** Tasks, sendings of past orders and comparisons of an organisation, the newest first. */
export const GET = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<TasksAnswer>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { connection_id, ...page } = request.validatedQuery as TasksQuery
  const connection = await currentConnection(xero, connection_id)
  response.json(
    connection ? await readTasks(xero, connection.id, page) : { tasks: [], count: 0, ...page }
  )
}

/** Starts one; it is worked off in the background. */
export const POST = async (
  request: AuthenticatedMedusaRequest<TaskBody>,
  response: MedusaResponse<{ task: TaskAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { kind, ids, q } = request.validatedBody
  const asked = {
    connection_id: askedConnection(request),
    started_by: request.auth_context.actor_id,
  }
  const { id } =
    kind === "reconcile"
      ? await beginReconcile(request.scope, asked)
      : (await beginTaskWorkflow(request.scope).run({ input: { kind, ids, q, ...asked } })).result
  response.json({ task: await readTask(xero, id) })
}
