import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Has a report wait before it goes on, with the reason.
 *
 * @param counts whether the wait counts as a failed try; a pause that Xero asks for does not
 * @returns how often it failed in a row
 */
export async function parkReport(
  knex: Knex,
  id: string,
  owner: string,
  wait: { seconds: number; problem: string; counts: boolean }
): Promise<number> {
  const { rows } = await knex.raw(
    `UPDATE xero_report SET problem = :problem, resume_at = now() + make_interval(secs => :seconds),
            tries = tries + CASE WHEN :counts THEN 1 ELSE 0 END, updated_at = now()
      WHERE id = :id AND lease_owner = :owner AND state = 'running'
     RETURNING tries`,
    { id, owner, ...wait }
  )
  return Number((rows[0] as { tries: number } | undefined)?.tries ?? 0)
}
