import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Prolongs the claims a worker has on documents it is making. A claim that ran out stays so: another worker
 * may have it by now.
 *
 * @param owner the worker's name, as on its leases
 */
export async function renewIntents(knex: Knex, owner: string, seconds: number): Promise<void> {
  await knex.raw(
    `UPDATE xero_document SET intent_until = now() + make_interval(secs => ?)
      WHERE intent_owner = ? AND state = 'intended' AND intent_until > now() AND deleted_at IS NULL`,
    [seconds, owner]
  )
}
