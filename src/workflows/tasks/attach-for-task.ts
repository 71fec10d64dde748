import { type MedusaContainer } from "@medusajs/framework/types"
import type XeroModuleService from "../../modules/xero/service"
import { addPapers } from "../../modules/xero/tasks/add-papers"
import { advanceTask } from "../../modules/xero/tasks/advance-task"
import { takeBackPapers } from "../../modules/xero/tasks/take-back-papers"
import { type TaskRecord } from "../../modules/xero/tasks/task-record"
import { attachSoon } from "../papers/attach-soon"

/** Documents put on their way at once. */
const PAPERS_AT_ONCE = 500

/**
 * Puts the PDFs of a task's invoices and credit notes on their way, page by page in constant memory; they go behind
 * everything else that is sent.
 *
 * @param owner the worker that holds the task
 * @param seconds how long its lease lasts from each page on
 */
export async function attachForTask(
  container: MedusaContainer,
  xero: XeroModuleService,
  task: TaskRecord,
  owner: string,
  seconds: number
): Promise<void> {
  const { knex } = xero.postgres
  let { position } = task
  while (!xero.life.ending) {
    const page = { orderIds: task.item_ids, position, limit: PAPERS_AT_ONCE }
    const ids = await addPapers(knex, task.id, owner, page)
    if (!ids) {
      return
    }
    position = ids.at(-1) ?? position
    const queued_all = ids.length < PAPERS_AT_ONCE
    const goesOn = await advanceTask(knex, task.id, owner, { position, queued_all }, seconds)
    if (!goesOn) {
      await takeBackPapers(knex, task.id)
    }
    attachSoon(container)
    if (!goesOn || queued_all) {
      return
    }
  }
}
