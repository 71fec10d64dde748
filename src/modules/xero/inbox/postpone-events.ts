import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Has events come up again after so many seconds. */
export async function postponeEvents(knex: Knex, ids: string[], seconds: number): Promise<void> {
  await knex.raw(
    `UPDATE xero_webhook_event SET available_at = now() + make_interval(secs => ?), updated_at = now()
      WHERE id = ANY(?) AND handled_at IS NULL`,
    [seconds, ids]
  )
}
