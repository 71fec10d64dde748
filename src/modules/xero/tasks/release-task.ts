import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Gives a task back, for the next run to go on with.
 *
 * @param seconds until then, after trouble
 * @param problem what the trouble was, in plain words; null for none
 */
export async function releaseTask(
  knex: Knex,
  taskId: string,
  owner: string,
  seconds = 0,
  problem: string | null = null
): Promise<void> {
  await knex.raw(
    `UPDATE xero_task SET lease_owner = NULL, lease_until = now() + make_interval(secs => :seconds),
            problem = coalesce(:problem::text, problem), updated_at = now()
      WHERE id = :id AND lease_owner = :owner`,
    { id: taskId, owner, seconds, problem }
  )
}
