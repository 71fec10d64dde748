import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Ends a report that is not over: cancelled by a person, or given up. What it has found so far stays.
 *
 * @returns whether it was still running
 */
export async function endReport(
  knex: Knex,
  id: string,
  state: "cancelled" | "failed",
  problem: string | null
): Promise<boolean> {
  const result = await knex.raw(
    `UPDATE xero_report SET state = ?, problem = ?, ended_at = now(), lease_until = NULL, updated_at = now()
      WHERE id = ? AND state = 'running' AND deleted_at IS NULL`,
    [state, problem, id]
  )
  return result.rowCount > 0
}
