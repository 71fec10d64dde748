import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Forgets PDFs whose documents were taken back, which Xero keeps as they are. */
export async function dropAttachments(knex: Knex, owner: string, ids: string[]): Promise<void> {
  if (ids.length) {
    await knex.raw(`DELETE FROM xero_attachment WHERE id = ANY(?) AND owner = ?`, [ids, owner])
  }
}
