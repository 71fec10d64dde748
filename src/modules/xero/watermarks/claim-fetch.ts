import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes it on to read what changed in an organisation, where that is due by the owner's choice; of several workers
 * one gets it. The first reading comes one interval after connecting.
 *
 * @returns whether it is this caller's turn
 */
export async function claimFetch(knex: Knex, connectionId: string): Promise<boolean> {
  const result = await knex.raw(
    `UPDATE xero_connection SET fetched_at = now()
      WHERE id = ? AND fetch_every_minutes > 0 AND deleted_at IS NULL
        AND coalesce(fetched_at, connected_at) <= now() - make_interval(mins => fetch_every_minutes)`,
    [connectionId]
  )
  return result.rowCount > 0
}
