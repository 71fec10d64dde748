import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which of some orders have money that was recorded in Xero, in any organisation; one indexed query. */
export async function importedOrders(knex: Knex, orderIds: string[]): Promise<string[]> {
  if (!orderIds.length) {
    return []
  }
  const { rows } = await knex.raw(
    `SELECT DISTINCT order_id FROM xero_document
     WHERE order_id = ANY(?) AND origin = 'xero' AND deleted_at IS NULL`,
    [orderIds]
  )
  return (rows as { order_id: string }[]).map(({ order_id }) => order_id)
}
