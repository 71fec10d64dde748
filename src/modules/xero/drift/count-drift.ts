import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DriftCause } from "../../../accounting/drift/drift"

/** How many differences of each cause are open, the most first. */
export async function countDrift(
  knex: Knex,
  connectionId: string
): Promise<{ cause: DriftCause; count: number }[]> {
  const { rows } = await knex.raw(
    `SELECT cause, count(*)::int AS count FROM xero_discrepancy
      WHERE connection_id = ? AND state = 'open' AND certain AND deleted_at IS NULL
      GROUP BY cause ORDER BY count DESC, cause`,
    [connectionId]
  )
  return rows as { cause: DriftCause; count: number }[]
}
