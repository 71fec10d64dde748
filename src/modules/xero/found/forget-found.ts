import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Leaves out documents that Xero no longer knows, as after a demo company's reset. */
export async function forgetFound(
  knex: Knex,
  connectionId: string,
  documentIds: string[]
): Promise<void> {
  if (documentIds.length) {
    await knex.raw(
      `DELETE FROM xero_found_document WHERE connection_id = ? AND document_id = ANY(?)`,
      [connectionId, documentIds]
    )
  }
}
