import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Those of the orders that a worker is at: what Xero says of their papers may be of a call under way. */
export async function runningOrders(knex: Knex, orderIds: string[]): Promise<Set<string>> {
  if (!orderIds.length) {
    return new Set()
  }
  const { rows } = await knex.raw(
    `SELECT subject_id FROM xero_outbox_entry
      WHERE subject_type = 'order' AND subject_id = ANY(?) AND state = 'running'
        AND deleted_at IS NULL`,
    [orderIds]
  )
  return new Set((rows as { subject_id: string }[]).map(({ subject_id }) => subject_id))
}
