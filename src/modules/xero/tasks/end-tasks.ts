import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { COUNTS, PROGRESS } from "./progress"

/** Ends the tasks whose records have all been dealt with; those that are held wait on as others do. */
export async function endTasks(knex: Knex): Promise<void> {
  await knex.raw(
    `WITH open AS (
       SELECT id, connection_id FROM xero_task
        WHERE deleted_at IS NULL AND state = 'running' AND queued_all
     ), progress AS (${PROGRESS})
     UPDATE xero_task AS task SET state = 'done', ended_at = now(), lease_owner = NULL, problem = NULL,
            counts = coalesce(task.counts, ${COUNTS}), updated_at = now()
       FROM open LEFT JOIN progress ON progress.task_id = open.id
      WHERE task.id = open.id AND task.state = 'running'
        AND coalesce(progress.done + progress.held = progress.total, true)`
  )
}

/** Ends the tasks of organisations that the store is connected to no more. */
export async function endAbandonedTasks(knex: Knex): Promise<void> {
  await knex.raw(
    `WITH open AS (
       SELECT task.id, task.connection_id FROM xero_task AS task
         LEFT JOIN xero_connection AS connection ON connection.id = task.connection_id
        WHERE task.deleted_at IS NULL AND task.state IN ('queued', 'running')
          AND (connection.id IS NULL OR connection.status = 'disconnected')
     ), progress AS (${PROGRESS})
     UPDATE xero_task AS task SET state = 'failed', ended_at = now(), lease_owner = NULL,
            problem = 'The organisation was disconnected before it was done. Connect it again, and start it once more.',
            counts = coalesce(task.counts, ${COUNTS}), updated_at = now()
       FROM open LEFT JOIN progress ON progress.task_id = open.id
      WHERE task.id = open.id AND task.state IN ('queued', 'running')`
  )
}
