import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTS, PROGRESS } from "./progress"

/**
 * Ends a task that cannot be carried out. What it put on the outbox goes on.
 *
 * @param problem why, in plain words
 */
export async function failTask(knex: Knex, taskId: string, problem: string): Promise<void> {
  await knex.raw(
    `WITH open AS (SELECT id, connection_id FROM xero_task WHERE id = :id), progress AS (${PROGRESS})
     UPDATE xero_task AS task SET state = 'failed', ended_at = now(), lease_owner = NULL, problem = :problem,
            counts = ${COUNTS}, updated_at = now()
       FROM open LEFT JOIN progress ON progress.task_id = open.id
      WHERE task.id = open.id AND task.state IN ('queued', 'running')`,
    { id: taskId, problem }
  )
}
