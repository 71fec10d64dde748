import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type TakenOver } from "../../../accounting/drift/taken-over"

/** Has the ledger take a document or a payment for what it is in Xero by now. */
export async function takeOverDocument(
  knex: Knex,
  connectionId: string,
  document: { kind: string; source_id: string },
  { key, posted }: TakenOver
): Promise<void> {
  await knex.raw(
    `UPDATE xero_document SET
       key = coalesce(:key, key), number = coalesce(:key, number),
       posted = (coalesce(posted, '{}') - 'to_restore') || CAST(:posted AS jsonb), updated_at = now()
     WHERE connection_id = :connection AND kind = :kind AND source_id = :source AND deleted_at IS NULL`,
    {
      connection: connectionId,
      kind: document.kind,
      source: document.source_id,
      key,
      posted: JSON.stringify(posted),
    }
  )
}
