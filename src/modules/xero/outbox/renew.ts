import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { OWNED } from "./owned"

/**
 * Prolongs the leases a worker still holds, before each long step.
 *
 * @returns the ids it still holds; an id that is missing was taken over and must be left alone
 */
export async function renew(
  knex: Knex,
  owner: string,
  ids: string[],
  seconds: number
): Promise<string[]> {
  const result = await knex.raw(
    `UPDATE xero_outbox_entry SET lease_until = now() + make_interval(secs => ?)
      WHERE id IN (${OWNED}) RETURNING id`,
    [seconds, ids, owner]
  )
  return (result.rows as { id: string }[]).map((row) => row.id)
}
