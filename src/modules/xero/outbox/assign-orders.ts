import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"

/** An entry and the organisation that was found for it. */
export interface Assignment {
  entry_id: string
  connection_id: string
}

/** Says of orders' entries which organisation they go to, unless another worker has said so. */
export async function assignOrders(knex: Knex, assignments: Assignment[]): Promise<void> {
  if (!assignments.length) {
    return
  }
  await knex.raw(
    `UPDATE xero_outbox_entry AS entry SET connection_id = wanted.connection_id
       FROM jsonb_to_recordset(?::jsonb) AS wanted (entry_id text, connection_id text)
      WHERE entry.id = wanted.entry_id AND entry.id IN (
        SELECT id FROM xero_outbox_entry WHERE id = ANY(?) AND connection_id IS NULL
         ${LOCK_ORDER})`,
    [JSON.stringify(assignments), assignments.map(({ entry_id }) => entry_id)]
  )
}
