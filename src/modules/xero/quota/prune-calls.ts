import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Counted calls matter for a minute, and for a day to those who look into trouble. */
const KEPT_DAYS = 2

/** Removes counted calls and consents begun but never ended that nobody needs any more. */
export async function pruneCalls(knex: Knex): Promise<void> {
  await knex.raw(`DELETE FROM xero_call WHERE started_at < now() - make_interval(days => ?)`, [
    KEPT_DAYS,
  ])
  await knex.raw(`DELETE FROM xero_oauth_state WHERE expires_at < now()`)
}
