import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Marks events as dealt with. */
export async function settleEvents(knex: Knex, ids: string[]): Promise<void> {
  await knex.raw(
    `UPDATE xero_webhook_event SET handled_at = now(), updated_at = now() WHERE id = ANY(?)`,
    [ids]
  )
}
