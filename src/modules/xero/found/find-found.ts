import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type FoundInvoice } from "../../../accounting/found/found-invoice"

/** An invoice that Xero held already, with the hash of its contact's e-mail where the contact index has it. */
export interface IndexedInvoice extends FoundInvoice {
  email_hash: string | null
}

/**
 * The invoices in Xero that name any of these, in one query; those that the ledger knows as ours are left out.
 *
 * @param names as `namesIn` has them
 */
export async function findFound(
  knex: Knex,
  connectionId: string,
  names: string[]
): Promise<IndexedInvoice[]> {
  const { rows } = await knex.raw(
    `SELECT found.document_id AS invoice_id, found.number, found.names, found.date, found.currency_code,
            found.total, found.tax, found.amount_due, found.amount_credited, found.status,
            found.contact_id, found.order_id, contact.email_hash
       FROM xero_found_document AS found
       LEFT JOIN xero_contact_index_entry AS contact
         ON contact.connection_id = found.connection_id AND contact.contact_id = found.contact_id
        AND contact.deleted_at IS NULL
      WHERE found.connection_id = :connection AND found.kind = 'invoice'
        AND found.deleted_at IS NULL AND found.names && CAST(:names AS text[])
        AND (found.order_id IS NOT NULL OR NOT EXISTS (
          SELECT 1 FROM xero_document AS document
           WHERE document.connection_id = found.connection_id AND document.kind = 'invoice'
             AND document.xero_id = found.document_id AND document.deleted_at IS NULL))
      ORDER BY found.number, found.document_id`,
    { connection: connectionId, names }
  )
  return rows as IndexedInvoice[]
}
