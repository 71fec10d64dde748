import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Nudge } from "../../modules/xero/outbox/enqueue"

/**
 * Draft orders that were deleted while a quote or draft invoice of theirs stands open in Xero: a record that is
 * gone has no update time to find it by, and its event may be missed. None are named whose work waits anyhow.
 */
export async function goneDrafts(
  container: MedusaContainer,
  knex: Knex,
  connectionIds: string[]
): Promise<Nudge[]> {
  const { rows } = await knex.raw(
    `SELECT DISTINCT document.order_id AS id
       FROM xero_document AS document
      WHERE document.connection_id = ANY(?) AND document.state = 'posted' AND document.deleted_at IS NULL
        AND ((document.kind = 'quote' AND document.xero_status IN ('DRAFT', 'SENT', 'ACCEPTED'))
          OR (document.kind = 'invoice' AND document.xero_status IN ('DRAFT', 'SUBMITTED')
            AND document.posted->>'for_draft_order' = 'true'))
        AND NOT EXISTS (
          SELECT 1 FROM xero_outbox_entry AS entry
           WHERE entry.subject_type = 'order' AND entry.subject_id = document.order_id
             AND entry.deleted_at IS NULL AND entry.state IN ('queued', 'running', 'held', 'failed'))`,
    [connectionIds]
  )
  const ids = (rows as { id: string }[]).map(({ id }) => id)
  if (!ids.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id: ids } })
  const living = new Set(data.map(({ id }) => id))
  return ids
    .filter((id) => !living.has(id))
    .map((subject_id) => ({ subject_type: "order", subject_id, cause: "scan of deleted drafts" }))
}
