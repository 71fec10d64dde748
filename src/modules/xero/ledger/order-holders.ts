import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The organisations in whose books papers of orders are, or may be, in one query.
 *
 * @param binding connections whose papers count
 * @returns connections by order id, the one with the latest paper first
 */
export async function orderHolders(
  knex: Knex,
  orderIds: string[],
  binding: string[]
): Promise<Map<string, string[]>> {
  const result = await knex.raw(
    `SELECT order_id, array_agg(connection_id ORDER BY latest DESC) AS connections FROM (
       SELECT order_id, connection_id, max(intended_at) AS latest FROM xero_document
        WHERE order_id = ANY(:orders) AND connection_id = ANY(:binding) AND kind <> 'contact'
          AND state <> 'failed' AND deleted_at IS NULL
        GROUP BY order_id, connection_id) AS holder
      GROUP BY order_id`,
    { orders: orderIds, binding }
  )
  const rows = result.rows as { order_id: string; connections: string[] }[]
  return new Map(rows.map(({ order_id, connections }) => [order_id, connections]))
}
