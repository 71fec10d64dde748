import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Removes lines of an organisation's log that are older than it is to be kept, the oldest first, so many at a time that
 * nobody else waits for it.
 *
 * @param days how long lines are kept
 * @returns how many were removed; fewer than `most` once nothing old is left
 */
export async function pruneLog(
  knex: Knex,
  connectionId: string,
  days: number,
  most: number
): Promise<number> {
  const result = await knex.raw(
    `DELETE FROM xero_attempt WHERE id IN (
       SELECT id FROM xero_attempt
        WHERE connection_id = :connection AND deleted_at IS NULL
          AND created_at < now() - make_interval(days => :days)
        ORDER BY created_at LIMIT :most)`,
    { connection: connectionId, days, most }
  )
  return result.rowCount
}
