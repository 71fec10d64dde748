import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTS, PROGRESS } from "./progress"
import { takeBackItems } from "./take-back-items"
import { takeBackPapers } from "./take-back-papers"

/**
 * Cancels a task: what of it nobody has begun with waits for its time, what is in Xero stays there.
 *
 * @returns false when it had ended before
 */
export async function cancelTask(knex: Knex, taskId: string): Promise<boolean> {
  return knex.transaction(async (transaction) => {
    const result = await transaction.raw(
      `WITH open AS (SELECT id, connection_id FROM xero_task WHERE id = :id), progress AS (${PROGRESS})
       UPDATE xero_task AS task SET state = 'cancelled', ended_at = now(), lease_owner = NULL,
              counts = ${COUNTS}, updated_at = now()
         FROM open LEFT JOIN progress ON progress.task_id = open.id
        WHERE task.id = open.id AND task.state IN ('queued', 'running')`,
      { id: taskId }
    )
    if (!result.rowCount) {
      return false
    }
    await takeBackItems(transaction, taskId)
    await takeBackPapers(transaction, taskId)
    return true
  })
}
