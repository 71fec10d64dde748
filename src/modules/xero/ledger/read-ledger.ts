import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LedgerRow } from "./ledger-row"

/**
 * Reads the ledger rows of subjects in one query: their orders' papers, the contacts these are made out
 * to, and their customers' contacts.
 */
export async function readLedger(
  knex: Knex,
  connectionId: string,
  subjects: { order_ids: string[]; contact_source_ids: string[] }
): Promise<LedgerRow[]> {
  const result = await knex.raw(
    `SELECT id, connection_id, kind, source_id, order_id, customer_id, payment_id, state, key, xero_id,
            number, xero_status, contact_source_id, applied_to, applied_from, currency_code, total, tax,
            amount_due, posted, lines, posted_at, origin, import_state
       FROM xero_document
      WHERE connection_id = :connection AND deleted_at IS NULL
        AND ((kind <> 'contact' AND order_id = ANY(:orders))
          OR (kind = 'contact' AND (source_id = ANY(:contacts) OR source_id IN (
            SELECT contact_source_id FROM xero_document
             WHERE connection_id = :connection AND deleted_at IS NULL AND order_id = ANY(:orders)))))`,
    {
      connection: connectionId,
      orders: subjects.order_ids,
      contacts: subjects.contact_source_ids,
    }
  )
  return result.rows as LedgerRow[]
}
