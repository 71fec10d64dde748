import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { OWNED } from "./owned"

/**
 * Gives leases back without an outcome, as when Xero asks for a pause: the work is parked, the try does
 * not count, and it goes on without waiting for the next time of sending.
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
            let_through = true, updated_at = now()
      WHERE id IN (${OWNED})`,
    [seconds, ids, owner]
  )
}
