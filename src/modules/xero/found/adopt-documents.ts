import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AdoptedDocument } from "../../../accounting/found/adopt-invoice"
import { newId } from "../new-id"

/** A row of the ledger to be, with the order and the invoice in Xero that it is for. */
export interface Adoption extends AdoptedDocument {
  order_id: string | null
  customer_id: string | null
  /** The order and the invoice by which it comes into the ledger. */
  for_order: string
  invoice_id: string
}

/**
 * Takes invoices that Xero holds already into the ledger, with their contacts and money, in one statement: of two
 * orders that want the same invoice one gets it, and an order that has an invoice gets no second.
 *
 * @returns the orders that have theirs now
 */
export async function adoptDocuments(
  knex: Knex,
  connectionId: string,
  adoptions: Adoption[]
): Promise<Set<string>> {
  const unique = new Map(adoptions.map((one) => [`${one.kind} ${one.source_id}`, one]))
  const rows = [...unique.values()].map((one) => ({
    ...one,
    id: newId("xdoc"),
  }))
  if (!rows.length) {
    return new Set()
  }
  const result = await knex.raw(
    `WITH wanted AS (
       SELECT * FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row
         (id text, for_order text, invoice_id text, kind text, source_id text, key text, order_id text,
          customer_id text, payment_id text, xero_id text, number text, xero_status text,
          contact_source_id text, applied_to text, applied_from text, currency_code text, total text, tax text,
          amount_due text, posted jsonb, lines jsonb)
     ), taken AS (
       UPDATE xero_found_document AS found SET order_id = invoice.for_order, updated_at = now()
         FROM wanted AS invoice
        WHERE invoice.kind = 'invoice' AND found.connection_id = :connection
          AND found.document_id = invoice.invoice_id AND found.deleted_at IS NULL
          AND (found.order_id IS NULL OR found.order_id = invoice.for_order)
          AND NOT EXISTS (
            SELECT 1 FROM xero_document AS document
             WHERE document.connection_id = :connection AND document.kind = 'invoice'
               AND document.deleted_at IS NULL AND document.state <> 'failed'
               AND (document.source_id = invoice.source_id OR document.xero_id = invoice.invoice_id))
       RETURNING found.document_id, found.order_id
     ), adopted AS (
       INSERT INTO xero_document AS document
         (id, connection_id, kind, source_id, key, order_id, customer_id, payment_id, xero_id, number,
          xero_status, contact_source_id, applied_to, applied_from, currency_code, total, tax,
          amount_due, posted, lines, state, intended_at, posted_at, created_at, updated_at)
       SELECT wanted.id, :connection, kind, source_id, key, wanted.order_id, customer_id, payment_id,
              xero_id, number, xero_status, contact_source_id, applied_to, applied_from, currency_code,
              total, tax, amount_due, posted, lines, 'posted', now(), now(), now(), now()
         FROM wanted LEFT JOIN taken
           ON taken.document_id = wanted.invoice_id AND taken.order_id = wanted.for_order
        -- A contact may serve several of the orders, and does no harm without them.
        WHERE kind = 'contact' OR taken.document_id IS NOT NULL
       ON CONFLICT (connection_id, kind, source_id) WHERE deleted_at IS NULL DO UPDATE SET
         key = excluded.key, xero_id = excluded.xero_id, number = excluded.number,
         order_id = excluded.order_id, customer_id = excluded.customer_id,
         payment_id = excluded.payment_id, xero_status = excluded.xero_status,
         contact_source_id = excluded.contact_source_id, applied_to = excluded.applied_to,
         applied_from = excluded.applied_from, currency_code = excluded.currency_code, total = excluded.total, tax = excluded.tax,
         amount_due = excluded.amount_due, posted = excluded.posted, lines = excluded.lines,
         state = 'posted', posted_at = now(), updated_at = now()
       WHERE document.state = 'failed'
       RETURNING kind, source_id
     )
     SELECT order_id FROM taken`,
    { rows: JSON.stringify(rows), connection: connectionId }
  )
  return new Set((result.rows as { order_id: string }[]).map(({ order_id }) => order_id))
}
