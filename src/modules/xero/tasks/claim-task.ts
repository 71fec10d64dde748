import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type TaskRecord } from "./task-record"

/**
 * Takes the oldest task that has records to put on the outbox, for one worker; of two workers one gets it. A worker
 * that died loses it when its lease runs out. The database's clock decides.
 *
 * @param owner names the worker; what it writes afterwards is refused once another has the task
 */
export async function claimTask(
  knex: Knex,
  owner: string,
  seconds: number
): Promise<TaskRecord | null> {
  const { rows } = await knex.raw(
    `UPDATE xero_task SET state = 'running', started_at = coalesce(started_at, now()), tries = tries + 1,
            lease_owner = :owner, lease_until = now() + make_interval(secs => :seconds), updated_at = now()
      WHERE id = (
        SELECT id FROM xero_task
         WHERE deleted_at IS NULL AND state IN ('queued', 'running') AND NOT queued_all
           AND (lease_until IS NULL OR lease_until < now())
         ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
      )
     RETURNING *`,
    { owner, seconds }
  )
  return (rows[0] as TaskRecord | undefined) ?? null
}
