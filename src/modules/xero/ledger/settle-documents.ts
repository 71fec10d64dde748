import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Brings what is due on invoices, and the credit left on credit notes, up to date in the ledger with the
 * money and the allocations posted on them, and marks those with nothing left as paid, as Xero does by
 * itself. One statement for all orders. A document that Xero calls paid already keeps its figures: it may
 * have been settled there by hand.
 */
export async function settleDocuments(
  knex: Knex,
  connectionId: string,
  orderIds: string[]
): Promise<void> {
  if (!orderIds.length) {
    return
  }
  await knex.raw(
    `WITH applied AS (
       SELECT used.kind, used.source_id, sum(money.total::numeric) AS amount
         FROM xero_document AS money
        CROSS JOIN LATERAL (VALUES
          ('invoice', CASE WHEN money.kind IN ('payment', 'allocation') THEN money.applied_to END),
          ('credit_note', CASE money.kind WHEN 'refund' THEN money.applied_to
                                          WHEN 'allocation' THEN money.applied_from END)
        ) AS used (kind, source_id)
        WHERE money.connection_id = :connection AND money.order_id = ANY(:orders)
          AND money.state = 'posted' AND money.deleted_at IS NULL
          AND used.source_id IS NOT NULL
        GROUP BY used.kind, used.source_id
     )
     UPDATE xero_document AS document SET
       amount_due = (document.total::numeric - applied.amount)::text,
       xero_status = CASE WHEN document.total::numeric <= applied.amount THEN 'PAID'
         ELSE document.xero_status END,
       updated_at = now()
     FROM applied
     WHERE document.connection_id = :connection AND document.kind = applied.kind
       AND document.source_id = applied.source_id AND document.order_id = ANY(:orders)
       AND document.state = 'posted' AND document.deleted_at IS NULL
       AND document.total IS NOT NULL AND document.xero_status IS DISTINCT FROM 'PAID'
       AND document.amount_due IS DISTINCT FROM (document.total::numeric - applied.amount)::text`,
    { connection: connectionId, orders: orderIds }
  )
}
