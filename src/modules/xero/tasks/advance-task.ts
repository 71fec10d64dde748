import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Where the reading of a task's records has come to. */
export interface TaskStep {
  /** The record that was put on the outbox last. */
  position: string | null
  queued_all: boolean
}

/**
 * Keeps how far a task is with putting its records on the outbox, and the lease with it.
 *
 * @returns false when the task was cancelled meanwhile, or another worker has it
 */
export async function advanceTask(
  knex: Knex,
  taskId: string,
  owner: string,
  { position, queued_all }: TaskStep,
  seconds: number
): Promise<boolean> {
  const result = await knex.raw(
    `UPDATE xero_task SET position = coalesce(:position::text, position), queued_all = :queued_all, tries = 0,
            problem = NULL, lease_until = now() + make_interval(secs => :seconds), updated_at = now()
      WHERE id = :id AND state = 'running' AND lease_owner = :owner`,
    { id: taskId, owner, position, queued_all, seconds }
  )
  return result.rowCount > 0
}
