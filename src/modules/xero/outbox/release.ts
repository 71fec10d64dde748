import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Gives leases back without an outcome, as when Xero asks for a pause: the work is parked, the try does
 * not count.
 *
 * @param seconds until the entries are due again
 */
export async function release(
  knex: Knex,
  owner: string,
  ids: string[],
  seconds: number
): Promise<void> {
  await knex.raw(
    `UPDATE xero_outbox_entry SET state = 'queued', lease_owner = NULL, lease_until = NULL,
            tries = greatest(tries - 1, 0), available_at = now() + make_interval(secs => ?),
            updated_at = now()
      WHERE id = ANY(?) AND state = 'running' AND lease_owner = ?`,
    [seconds, ids, owner]
  )
}
