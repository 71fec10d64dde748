import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** The organisations that orders' entries go to, as far as that was found out. */
export async function entryConnections(
  knex: Knex,
  orderIds: string[]
): Promise<Map<string, string>> {
  const result = await knex.raw(
    `SELECT subject_id, connection_id FROM xero_outbox_entry
      WHERE subject_type = 'order' AND subject_id = ANY(?) AND connection_id IS NOT NULL
        AND deleted_at IS NULL`,
    [orderIds]
  )
  const rows = result.rows as { subject_id: string; connection_id: string }[]
  return new Map(rows.map(({ subject_id, connection_id }) => [subject_id, connection_id]))
}
