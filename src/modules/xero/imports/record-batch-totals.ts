import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Keeps with imported payments what the batch comes to that each is a part of. */
export async function recordBatchTotals(
  knex: Knex,
  connectionId: string,
  payments: { payment_id: string; batch_total: string | null }[]
): Promise<void> {
  const inBatches = payments.filter(({ batch_total }) => batch_total)
  if (!inBatches.length) {
    return
  }
  await knex.raw(
    `UPDATE xero_document AS document SET import_total = payment.batch_total, updated_at = now()
     FROM jsonb_to_recordset(CAST(:payments AS jsonb)) AS payment (payment_id text, batch_total text)
     WHERE document.connection_id = :connection AND document.origin = 'xero'
       AND document.xero_id = payment.payment_id AND document.deleted_at IS NULL
       AND document.import_total IS DISTINCT FROM payment.batch_total`,
    { payments: JSON.stringify(inBatches), connection: connectionId }
  )
}
