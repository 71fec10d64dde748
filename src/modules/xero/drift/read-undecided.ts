import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DriftCause } from "../../../accounting/drift/drift"

/**
 * Open differences that nothing is known against being decided, the oldest first.
 *
 * @param limit how many at most
 * @param refused those that could not be mended too
 */
export async function readUndecided(
  knex: Knex,
  connectionId: string,
  causes: readonly DriftCause[],
  limit: number,
  refused = false
): Promise<string[]> {
  const { rows } = await knex.raw(
    `SELECT id FROM xero_discrepancy
      WHERE connection_id = ? AND state = 'open' AND certain AND (problem IS NULL OR ?)
        AND cause = ANY(?) AND deleted_at IS NULL
      ORDER BY found_at, id LIMIT ?`,
    [connectionId, refused, [...causes], limit]
  )
  return (rows as { id: string }[]).map(({ id }) => id)
}
