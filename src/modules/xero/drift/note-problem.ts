import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Keeps why a difference could not be mended by itself: so it is left to the owner. */
export async function noteProblem(knex: Knex, id: string, problem: string): Promise<void> {
  await knex.raw(
    `UPDATE xero_discrepancy SET problem = ?, updated_at = now()
      WHERE id = ? AND state = 'open' AND deleted_at IS NULL`,
    [problem, id]
  )
}
