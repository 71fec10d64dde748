import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * - `change`: the invoice is to be sent once more as the store has it, under its own contact;
 * - `replace`: it books nothing any more, so that the next plan makes a new one;
 * - `send`: the payment is not in Xero, so that it is sent once more.
 */
export type Restoring = "change" | "replace" | "send"

/** Has the ledger know that a document is to be brought back; what follows is the next plan's. */
export async function restoreDocument(
  knex: Knex,
  connectionId: string,
  document: { kind: string; source_id: string },
  restoring: Restoring
): Promise<void> {
  await knex.raw(
    `UPDATE xero_document AS document SET
       state = CASE :restoring WHEN 'replace' THEN 'removed' WHEN 'send' THEN 'failed' ELSE state END,
       posted = CASE :restoring WHEN 'change' THEN (posted - 'kept_as_in_xero') || '{"to_restore": true}'
         WHEN 'send' THEN posted - 'kept_as_in_xero' ELSE posted END,
       lines = CASE :restoring WHEN 'replace' THEN '[]' ELSE lines END,
       total = CASE :restoring WHEN 'replace' THEN '0.00' ELSE total END,
       tax = CASE :restoring WHEN 'replace' THEN '0.00' ELSE tax END,
       amount_due = CASE :restoring WHEN 'replace' THEN '0.00' ELSE amount_due END,
       xero_id = CASE :restoring WHEN 'send' THEN NULL ELSE xero_id END,
       xero_status = CASE :restoring WHEN 'send' THEN NULL ELSE xero_status END,
       contact_source_id = CASE :restoring WHEN 'change' THEN coalesce((
         SELECT contact.source_id FROM xero_document AS contact
          WHERE contact.connection_id = document.connection_id AND contact.kind = 'contact'
            AND contact.xero_id = document.posted->>'ContactID' AND contact.deleted_at IS NULL
          ORDER BY contact.source_id LIMIT 1), contact_source_id) ELSE contact_source_id END,
       updated_at = now()
     WHERE connection_id = :connection AND kind = :kind AND source_id = :source AND deleted_at IS NULL`,
    { connection: connectionId, kind: document.kind, source: document.source_id, restoring }
  )
}
