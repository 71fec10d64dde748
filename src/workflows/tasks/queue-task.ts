import { type MedusaContainer } from "@medusajs/framework/types"
import { CAUSES } from "../../modules/xero/log/cause"
import type XeroModuleService from "../../modules/xero/service"
import { addItems } from "../../modules/xero/tasks/add-items"
import { advanceTask } from "../../modules/xero/tasks/advance-task"
import { takeBackItems } from "../../modules/xero/tasks/take-back-items"
import { type TaskRecord } from "../../modules/xero/tasks/task-record"
import { requireConnection } from "../connect/require-connection"
import { nudge } from "../enqueue/nudge"
import { nextToSend } from "../to-send/read-to-send"
import { toSendScope } from "../to-send/to-send-scope"
import { type TaskWork } from "./task-works"

/** Records put on the outbox at once. */
const ITEMS_AT_ONCE = 500
/** So many chosen records are sent as a person's, who waits for them; more go behind live work. */
const FEW = 50

/**
 * Puts a task's records on the outbox, page by page in constant memory: they are noted first, so that a task that is
 * cancelled in between can take them back.
 *
 * @param owner the worker that holds the task
 * @param seconds how long its lease lasts from each page on
 */
export async function queueTask(
  container: MedusaContainer,
  xero: XeroModuleService,
  task: TaskRecord,
  { list, all }: Extract<TaskWork, { how: "send" }>,
  owner: string,
  seconds: number
): Promise<void> {
  const { knex } = xero.postgres
  const scope = await toSendScope(xero, await requireConnection(xero, task.connection_id))
  const filter = { all, ids: task.item_ids, q: task.search }
  const few = task.item_ids !== null && task.item_ids.length <= FEW
  let { position } = task
  while (!xero.life.ending) {
    const rows = await nextToSend(knex, list, scope, filter, position, ITEMS_AT_ONCE)
    if (!(await addItems(knex, task.id, owner, rows))) {
      return
    }
    await nudge(
      container,
      rows.map(({ subject_type, subject_id }) => ({
        subject_type,
        subject_id,
        cause: CAUSES.sent_by_hand,
        actor_id: task.started_by,
        by_person: few,
        in_bulk: !few,
      }))
    )
    position = rows.at(-1)?.item_id ?? position
    const queued_all = rows.length < ITEMS_AT_ONCE
    const goesOn = await advanceTask(knex, task.id, owner, { position, queued_all }, seconds)
    if (!goesOn) {
      await takeBackItems(knex, task.id)
    }
    if (!goesOn || queued_all) {
      return
    }
  }
}
