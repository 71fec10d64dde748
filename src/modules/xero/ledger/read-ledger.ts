import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LedgerRow } from "./ledger-row"

const COLUMNS = `id, connection_id, kind, source_id, order_id, customer_id, payment_id, state, key, xero_id,
            number, xero_status, contact_source_id, applied_to, applied_from, currency_code, total, tax,
            amount_due, posted, lines, posted_at, origin, import_state`

/**
 * Reads the ledger rows of subjects in one query: their orders' papers, the contacts these are made out
 * to, and their customers' contacts. Each of the two parts is found by an index, however long the ledger is.
 */
export async function readLedger(
  knex: Knex,
  connectionId: string,
  subjects: { order_ids: string[]; contact_source_ids: string[] }
): Promise<LedgerRow[]> {
  const result = await knex.raw(
    `WITH papers AS (
       SELECT ${COLUMNS} FROM xero_document
        WHERE connection_id = :connection AND deleted_at IS NULL AND kind <> 'contact'
          AND order_id = ANY(:orders)
     )
     SELECT ${COLUMNS} FROM papers
     UNION ALL
     SELECT ${COLUMNS} FROM xero_document
      WHERE connection_id = :connection AND deleted_at IS NULL AND kind = 'contact'
        AND source_id = ANY(CAST(:contacts AS text[]) || ARRAY(SELECT contact_source_id FROM papers))`,
    {
      connection: connectionId,
      orders: subjects.order_ids,
      contacts: subjects.contact_source_ids,
    }
  )
  return result.rows as LedgerRow[]
}
