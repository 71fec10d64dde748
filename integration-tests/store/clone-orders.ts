import type { Client } from "@medusajs/framework/pg"

type Row = Record<string, unknown>

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

const ADDRESSES = `SELECT * FROM order_address WHERE id IN
  (SELECT unnest(ARRAY[billing_address_id, shipping_address_id]) FROM "order" WHERE id = $1)`

/** Each copy is of a moment of its own, in all its parts. */
const DATED = `|| jsonb_build_object('created_at', $4::timestamptz + make_interval(secs => (n - $2::int) * $6::float),
    'updated_at', $4::timestamptz + make_interval(secs => (n - $2::int) * $6::float))`

/** What else sets the copies of an order apart: each is another guest's. */
const OWN: Record<string, string> = {
  order: `|| jsonb_build_object('display_id', 100000 + n, 'email', 'copy' || n || '@example.com',
    'customer_id', NULL)`,
}

const NEIGHBOURS: Record<string, string> = {
  ...OWN,
  order_address: `|| jsonb_build_object('last_name', 'Number ' || n, 'address_1', n || ' High Street')`,
}

/** Which copies of an order to make. */
export interface Copies {
  /** The number of the first copy, so that repeated calls differ. */
  first: number
  count: number
  /** When the first of them was placed. */
  from: Date
  /** Between one and the next; a minute when absent, so that those of the past are nothing new to the scan. */
  seconds?: number
  /** Whether each guest has a name and an address of their own. */
  named?: boolean
}

/**
 * Makes many copies of an order with all its parts, in the database alone: a hundred thousand orders in the time
 * that Medusa's modules take for some hundreds. After many of them the database's statistics are old.
 *
 * @param id the order that is copied
 */
export async function cloneOrders(
  client: Pick<Client, "query">,
  id: string,
  { first, count, from, seconds = 60, named = false }: Copies
): Promise<void> {
  const rows = await partsOf(client, id)
  const own = named ? NEIGHBOURS : OWN
  const ids = new Set(rows.map(({ row }) => row.id))
  await client.query("BEGIN")
  // Rows refer to each other; whole copies of them are right by nature.
  await client.query("SET LOCAL session_replication_role = replica")
  for (const { table, row } of rows) {
    const columns = Object.keys(row).filter((column) => ids.has(row[column]))
    const values = [JSON.stringify(row), first, first + count - 1]
    await client.query(
      `INSERT INTO "${table}" SELECT copy.* FROM generate_series($2::int, $3::int) AS n,
       LATERAL jsonb_populate_record(NULL::"${table}", $1::jsonb || (
         SELECT jsonb_object_agg(key, ($1::jsonb ->> key) || '_' || n) FROM unnest($5::text[]) AS key
       ) ${DATED} ${own[table] ?? ""}) AS copy`,
      [...values, from.toISOString(), columns, seconds]
    )
  }
  await client.query("COMMIT")
}

async function partsOf(
  client: Pick<Client, "query">,
  id: string
): Promise<{ table: string; row: Row }[]> {
  const rows: { table: string; row: Row }[] = []
  const add = (table: string, { rows: found }: { rows: Row[] }) =>
    rows.push(...found.map((row) => ({ table, row })))
  add("order", await client.query(`SELECT * FROM "order" WHERE id = $1`, [id]))
  add("order_address", await client.query(ADDRESSES, [id]))
  for (const [table, column, origin, originColumn] of PARTS) {
    const keys = rows
      .filter((one) => one.table === origin)
      .map(({ row }) => String(row[originColumn]))
    add(table, await client.query(`SELECT * FROM "${table}" WHERE "${column}" = ANY($1)`, [keys]))
  }
  return rows
}
