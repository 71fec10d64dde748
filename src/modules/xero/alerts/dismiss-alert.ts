import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Hides an open alert from the pages until it changes.
 *
 * @returns whether there was an open alert of that id
 */
export async function dismissAlert(knex: Knex, id: string): Promise<boolean> {
  const result = await knex.raw(
    `UPDATE xero_alert SET dismissed = details, updated_at = now()
      WHERE id = ? AND opened_at IS NOT NULL AND closed_at IS NULL AND deleted_at IS NULL`,
    [id]
  )
  return result.rowCount > 0
}
