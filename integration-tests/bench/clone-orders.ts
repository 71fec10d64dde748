import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Tables of an order's parts, each with the column that leads to what is already gathered. */
const PARTS: [table: string, column: string, from: string, fromColumn: string][] = [
  ["order_item", "order_id", "order", "id"],
  ["order_line_item", "id", "order_item", "item_id"],
  ["order_line_item_tax_line", "item_id", "order_line_item", "id"],
  ["order_line_item_adjustment", "item_id", "order_line_item", "id"],
  ["order_shipping", "order_id", "order", "id"],
  ["order_shipping_method", "id", "order_shipping", "shipping_method_id"],
  ["order_shipping_method_tax_line", "shipping_method_id", "order_shipping_method", "id"],
  ["order_summary", "order_id", "order", "id"],
  ["order_payment_collection", "order_id", "order", "id"],
  ["payment_collection", "id", "order_payment_collection", "payment_collection_id"],
  ["payment_session", "payment_collection_id", "payment_collection", "id"],
  ["payment", "payment_collection_id", "payment_collection", "id"],
  ["capture", "payment_id", "payment", "id"],
]

/** The longest chain above, each step of which names more rows. */
const ADDRESSES = `SELECT * FROM order_address WHERE id IN
  (SELECT unnest(ARRAY[billing_address_id, shipping_address_id]) FROM "order" WHERE id = :id)`

/**
 * Makes many copies of an order with all its parts, in the database alone: a hundred thousand orders in the time
 * that Medusa's modules take for some hundreds. Each copy is a guest's of its own, one a minute from a moment on.
 *
 * @param start the number of the first copy, so that repeated calls differ
 */
export async function cloneOrder(
  container: MedusaContainer,
  id: string,
  copies: number,
  from: Date,
  start = 1
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { table: string; row: Record<string, unknown> }[] = []
  const add = (table: string, found: Record<string, unknown>[]) =>
    rows.push(...found.map((row) => ({ table, row })))
  add("order", (await knex.raw(`SELECT * FROM "order" WHERE id = ?`, [id])).rows)
  add("order_address", (await knex.raw(ADDRESSES, { id })).rows)
  for (const [table, column, origin, originColumn] of PARTS) {
    const keys = rows
      .filter((one) => one.table === origin)
      .map(({ row }) => String(row[originColumn]))
    const { rows: found } = await knex.raw(`SELECT * FROM ?? WHERE ?? = ANY(?)`, [
      table,
      column,
      keys,
    ])
    add(table, found)
  }
  const ids = [...new Set(rows.map(({ row }) => String(row.id)))]
  await knex.raw(`CREATE OR REPLACE FUNCTION copied(words text, ids text[], n int) RETURNS jsonb AS $$
    BEGIN
      FOR i IN 1 .. array_length(ids, 1) LOOP
        words := replace(words, '"' || ids[i] || '"', '"' || ids[i] || '_' || n || '"');
      END LOOP;
      RETURN words::jsonb;
    END $$ LANGUAGE plpgsql IMMUTABLE`)
  await knex.transaction(async (transaction) => {
    // Rows refer to each other; whole copies of them are right by nature.
    await transaction.raw(`SET LOCAL session_replication_role = replica`)
    for (const { table, row } of rows) {
      const more =
        table === "order"
          ? `|| jsonb_build_object('display_id', 100000 + n, 'email', 'copy' || n || '@example.com',
             'customer_id', NULL, 'created_at', :from::timestamptz + make_interval(mins => n))`
          : ""
      await transaction.raw(
        `INSERT INTO :table: SELECT (jsonb_populate_record(NULL::??, copied(:row, :ids, n) ${more})).*
         FROM generate_series(:start::int, :last::int) AS n`.replace("??", `"${table}"`),
        {
          table,
          row: JSON.stringify(row),
          ids,
          from: from.toISOString(),
          start,
          last: start + copies - 1,
        }
      )
    }
  })
}
