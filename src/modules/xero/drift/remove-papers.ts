import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** A document that is no longer in Xero; the status there, where it is known. */
export interface GonePaper {
  kind: string
  source_id: string
  xero_status: string | null
}

/** Marks invoices and credit notes that were voided or deleted in Xero; they keep their lines, so that nothing is sent again. */
export async function removePapers(
  knex: Knex,
  connectionId: string,
  gone: GonePaper[]
): Promise<void> {
  if (!gone.length) {
    return
  }
  await knex.raw(
    `UPDATE xero_document AS document SET
       state = 'removed', xero_status = coalesce(gone.xero_status, document.xero_status), updated_at = now()
     FROM jsonb_to_recordset(CAST(:gone AS jsonb)) AS gone (kind text, source_id text, xero_status text)
     WHERE document.connection_id = :connection AND document.kind = gone.kind
       AND document.source_id = gone.source_id AND document.state = 'posted'
       AND document.deleted_at IS NULL`,
    { gone: JSON.stringify(gone), connection: connectionId }
  )
}
