import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Alerts that are over are kept for those who look into what happened. */
const KEPT_DAYS = 90

/** Removes alerts that were over long ago, with their notices. */
export async function pruneAlerts(knex: Knex): Promise<void> {
  await knex.raw(
    `WITH old AS (
       DELETE FROM xero_alert WHERE closed_at < now() - make_interval(days => ?) RETURNING id
     )
     DELETE FROM xero_alert_notice USING old WHERE alert_id = old.id`,
    [KEPT_DAYS]
  )
}
