import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type TaskCounts } from "./task-record"

/** Ends a task that did its work itself, with what it came to. */
export async function finishTask(
  knex: Knex,
  taskId: string,
  owner: string,
  counts: TaskCounts
): Promise<void> {
  await knex.raw(
    `UPDATE xero_task SET state = 'done', queued_all = true, ended_at = now(), lease_owner = NULL, problem = NULL,
            counts = CAST(:counts AS jsonb), updated_at = now()
      WHERE id = :id AND state = 'running' AND lease_owner = :owner`,
    { id: taskId, owner, counts: JSON.stringify(counts) }
  )
}
