import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Has the ledger know that the document is not settled any more which a deleted payment or refund stood on. */
export async function reopenDocument(
  knex: Knex,
  connectionId: string,
  money: { kind: string; source_id: string }
): Promise<void> {
  await knex.raw(
    `UPDATE xero_document AS document SET xero_status = 'AUTHORISED', updated_at = now()
       FROM xero_document AS money
      WHERE money.connection_id = :connection AND money.kind = :kind AND money.source_id = :source
        AND money.deleted_at IS NULL AND document.connection_id = :connection
        AND document.kind = CASE money.kind WHEN 'refund' THEN 'credit_note' ELSE 'invoice' END
        AND document.source_id = money.applied_to AND document.deleted_at IS NULL
        AND document.state = 'posted' AND document.xero_status = 'PAID'`,
    { connection: connectionId, kind: money.kind, source: money.source_id }
  )
}
