import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type RoutingRules } from "../../../accounting/routing/destination"
import { newId } from "../new-id"
import { makeDefault } from "./make-default"

/** Keeps a whole set of rules in place of the one before; within a transaction of the caller's. */
export async function saveRoutes(
  transaction: Knex,
  { default_connection_id, routes }: RoutingRules
): Promise<void> {
  const rows = routes.map((route) => ({ ...route, id: newId("xrou") }))
  await transaction.raw(`DELETE FROM xero_route`)
  await transaction.raw(
    `INSERT INTO xero_route (id, kind, source, connection_id, created_at, updated_at)
     SELECT id, kind, source, connection_id, now(), now()
       FROM jsonb_to_recordset(?::jsonb) AS row (id text, kind text, source text, connection_id text)`,
    [JSON.stringify(rows)]
  )
  if (default_connection_id) {
    await makeDefault(transaction, default_connection_id)
  }
}
