import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LedgerRow } from "./ledger-row"

/**
 * Reads the ledger rows of subjects in one query: their orders' papers and their customers' contacts.
 */
export async function readLedger(
  knex: Knex,
  connectionId: string,
  subjects: { order_ids: string[]; contact_source_ids: string[] }
): Promise<LedgerRow[]> {
  const result = await knex.raw(
    `SELECT id, connection_id, kind, source_id, order_id, customer_id, payment_id, state, key, xero_id,
            number, xero_status, currency_code, total, tax, amount_due, posted, lines, posted_at
       FROM xero_document
      WHERE connection_id = ? AND deleted_at IS NULL
        AND ((kind <> 'contact' AND order_id = ANY(?)) OR (kind = 'contact' AND source_id = ANY(?)))`,
    [connectionId, subjects.order_ids, subjects.contact_source_ids]
  )
  return result.rows as LedgerRow[]
}
