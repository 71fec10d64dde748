import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Brings the amounts due of invoices in the ledger up to date with the payments posted on them, and
 * marks those paid in full, as Xero does by itself.
 */
export async function settleInvoices(
  knex: Knex,
  connectionId: string,
  orderIds: string[]
): Promise<void> {
  if (!orderIds.length) {
    return
  }
  await knex.raw(
    `UPDATE xero_document AS invoice SET
       amount_due = (invoice.total::numeric - paid.amount)::text,
       xero_status = CASE WHEN invoice.total::numeric <= paid.amount THEN 'PAID'
         ELSE invoice.xero_status END,
       updated_at = now()
     FROM (
       SELECT order_id, sum(total::numeric) AS amount FROM xero_document
        WHERE connection_id = :connection AND kind = 'payment' AND state = 'posted'
          AND deleted_at IS NULL AND order_id = ANY(:orders)
        GROUP BY order_id
     ) AS paid
     WHERE invoice.connection_id = :connection AND invoice.kind = 'invoice'
       AND invoice.state = 'posted' AND invoice.deleted_at IS NULL
       AND invoice.total IS NOT NULL AND invoice.order_id = paid.order_id`,
    { connection: connectionId, orders: orderIds }
  )
}
