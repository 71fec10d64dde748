import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Marks payments and allocations that were deleted in Xero. One that waits to be put on its order, and cannot be,
 * waits no longer.
 */
export async function removeDocuments(
  knex: Knex,
  connectionId: string,
  removed: { kind: "payment" | "allocation"; source_id: string }[]
): Promise<void> {
  if (!removed.length) {
    return
  }
  await knex.raw(
    `UPDATE xero_document AS document SET
       state = 'removed', xero_status = 'DELETED',
       import_state = CASE WHEN document.import_state = 'unapplied' THEN 'withdrawn'
         ELSE document.import_state END,
       updated_at = now()
     FROM jsonb_to_recordset(CAST(:removed AS jsonb)) AS gone (kind text, source_id text)
     WHERE document.connection_id = :connection AND document.kind = gone.kind
       AND document.source_id = gone.source_id AND document.state = 'posted'
       AND document.deleted_at IS NULL`,
    { removed: JSON.stringify(removed), connection: connectionId }
  )
}
