import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a copied record's id ends with, and a record's own never does. */
const COPY = "_[0-9]{1,6}$"

/** Columns that lead from records made in a run to the copies they belong to. */
const LEADING = ["order_id", "payment_id", "payment_collection_id"]

/** Takes away every copied order with what hangs on it, and all the plugin knows. */
export async function clearStore(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `SELECT table_name AS name, array_agg(column_name::text) AS columns
       FROM information_schema.columns
      WHERE table_schema = 'public' AND (table_name LIKE 'xero\\_%'
         OR table_name ~ '^(order|payment|capture|refund|return|credit)')
      GROUP BY table_name`
  )
  const tables = rows as { name: string; columns: string[] }[]
  const own = tables.filter(({ name }) => name.startsWith("xero_")).map(({ name }) => `"${name}"`)
  await knex.transaction(async (transaction) => {
    await transaction.raw(`SET LOCAL session_replication_role = replica`)
    await transaction.raw(`TRUNCATE ${own.join(", ")}, chaos_owner`)
    for (const { name, columns } of tables.filter((one) => !one.name.startsWith("xero_"))) {
      const led = ["id", ...LEADING].filter((column) => columns.includes(column))
      await transaction.raw(`DELETE FROM ?? WHERE ${led.map(() => "?? ~ ?").join(" OR ")}`, [
        name,
        ...led.flatMap((column) => [column, COPY]),
      ])
    }
  })
}
