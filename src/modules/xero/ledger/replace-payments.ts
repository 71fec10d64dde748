import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Has the ledger follow payments that were deleted in Xero and entered there once more under another id. */
export async function replacePayments(
  knex: Knex,
  connectionId: string,
  replaced: { source_id: string; xero_id: string }[]
): Promise<void> {
  if (!replaced.length) {
    return
  }
  await knex.raw(
    `UPDATE xero_document AS document SET
       state = 'posted', xero_id = entered.xero_id, xero_status = 'AUTHORISED', posted_at = now(),
       updated_at = now()
     FROM jsonb_to_recordset(CAST(:replaced AS jsonb)) AS entered (source_id text, xero_id text)
     WHERE document.connection_id = :connection AND document.kind = 'payment'
       AND document.source_id = entered.source_id AND document.state IN ('posted', 'removed')
       AND document.deleted_at IS NULL`,
    { replaced: JSON.stringify(replaced), connection: connectionId }
  )
}
