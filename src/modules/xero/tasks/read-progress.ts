import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { PROGRESS } from "./progress"
import { type TaskCounts } from "./task-record"

/** Counts the records of tasks that are not over by what became of them, in one query. */
export async function readProgress(
  knex: Knex,
  taskIds: string[]
): Promise<Map<string, TaskCounts>> {
  if (!taskIds.length) {
    return new Map()
  }
  const { rows } = await knex.raw(
    `WITH open AS (SELECT id, connection_id FROM xero_task WHERE id = ANY(:ids)) ${PROGRESS}`,
    { ids: taskIds }
  )
  return new Map(
    (rows as Record<keyof TaskCounts | "task_id", string>[]).map((row) => [
      row.task_id,
      {
        total: Number(row.total),
        done: Number(row.done),
        held: Number(row.held),
        retrying: Number(row.retrying),
      },
    ])
  )
}
