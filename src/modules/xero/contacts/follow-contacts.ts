import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Merges of merges followed in one go; more of them are followed with the next reading. */
const LONGEST_CHAIN = 5

/**
 * Has the ledger follow what became of its contacts in Xero: one that was merged lives on in the other; one
 * that was archived is looked for anew, since a twin of it may have been kept.
 */
export async function followContacts(knex: Knex, connectionId: string): Promise<void> {
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const moved = await knex.raw(
      `UPDATE xero_document AS document
          SET xero_id = entry.merged_to_contact_id, state = 'posted', updated_at = now()
         FROM xero_contact_index_entry AS entry
        WHERE ${SAME} AND entry.merged_to_contact_id IS NOT NULL`,
      { connection: connectionId }
    )
    if (!moved.rowCount) {
      break
    }
  }
  await knex.raw(
    `UPDATE xero_document AS document SET state = 'failed', updated_at = now()
       FROM xero_contact_index_entry AS entry
      WHERE ${SAME} AND entry.merged_to_contact_id IS NULL AND entry.status <> 'ACTIVE'
        AND document.state = 'posted'`,
    { connection: connectionId }
  )
}

const SAME = `document.connection_id = :connection AND document.kind = 'contact'
          AND document.deleted_at IS NULL AND entry.connection_id = document.connection_id
          AND entry.contact_id = document.xero_id AND entry.deleted_at IS NULL`
