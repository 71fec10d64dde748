import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../new-id"
import { type TaskItem } from "./task-record"

/**
 * Notes which records a task is about to put on the outbox, before it does. One that is noted already counts
 * once: after a crash the last page is read again.
 *
 * @param owner the worker that holds the task
 * @returns false when the task was cancelled, or another worker has it
 */
export async function addItems(
  knex: Knex,
  taskId: string,
  owner: string,
  items: TaskItem[]
): Promise<boolean> {
  const rows = items.map((item) => ({ ...item, id: newId("xtit") }))
  const { rows: held } = await knex.raw(
    `WITH task AS (
       SELECT id FROM xero_task WHERE id = :task AND state = 'running' AND lease_owner = :owner FOR UPDATE
     ), added AS (
       INSERT INTO xero_task_item
         (id, task_id, item_id, subject_type, subject_id, created_at, updated_at)
       SELECT item.id, task.id, item.item_id, item.subject_type, item.subject_id, now(), now()
         FROM task, jsonb_to_recordset(CAST(:rows AS jsonb)) AS item
           (id text, item_id text, subject_type text, subject_id text)
       ON CONFLICT (task_id, item_id) WHERE deleted_at IS NULL DO NOTHING
     )
     SELECT id FROM task`,
    { task: taskId, owner, rows: JSON.stringify(rows) }
  )
  return held.length > 0
}
