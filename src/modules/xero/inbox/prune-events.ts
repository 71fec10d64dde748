import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Removes events that nobody needs any more. Those dealt with are kept for three days, since Xero tries a delivery
 * again for a day; those of organisations that nobody reads any more for a month, as long as Xero would keep them.
 */
export async function pruneEvents(knex: Knex): Promise<void> {
  await knex.raw(
    `DELETE FROM xero_webhook_event
      WHERE handled_at < now() - interval '3 days' OR created_at < now() - interval '31 days'`
  )
}
