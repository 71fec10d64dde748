import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The organisations that hold a contact of customers, or may, in one query.
 *
 * @param binding connections whose contacts count
 * @returns connections by customer id
 */
export async function contactHolders(
  knex: Knex,
  customerIds: string[],
  binding: string[]
): Promise<Map<string, string[]>> {
  const result = await knex.raw(
    `SELECT source_id, array_agg(connection_id ORDER BY connection_id) AS connections
       FROM xero_document
      WHERE connection_id = ANY(:binding) AND kind = 'contact' AND source_id = ANY(:customers)
        AND state <> 'failed' AND deleted_at IS NULL
      GROUP BY source_id`,
    { customers: customerIds, binding }
  )
  const rows = result.rows as { source_id: string; connections: string[] }[]
  return new Map(rows.map(({ source_id, connections }) => [source_id, connections]))
}
