import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DoubtedPaper } from "./read-doubted"

/**
 * The documents that open differences are about.
 *
 * @param limit how many at most, those that were looked at longest ago first
 */
export async function readOpenPapers(
  knex: Knex,
  connectionId: string,
  limit: number
): Promise<DoubtedPaper[]> {
  const { rows } = await knex.raw(
    `SELECT CASE WHEN kind IN ('credit_note', 'refund') THEN 'credit_note' ELSE 'invoice' END AS kind, xero_id
       FROM xero_discrepancy
      WHERE connection_id = ? AND state = 'open' AND deleted_at IS NULL AND xero_id IS NOT NULL
      GROUP BY 1, 2 ORDER BY min(updated_at), 2 LIMIT ?`,
    [connectionId, limit]
  )
  return rows as DoubtedPaper[]
}
