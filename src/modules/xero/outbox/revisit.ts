import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Puts ended entries back on the queue, as after a change of what is in scope. Looking again costs no
 * call to Xero where nothing is to be done.
 */
export async function revisit(knex: Knex): Promise<number> {
  const result = await knex.raw(
    `UPDATE xero_outbox_entry SET state = 'queued', tries = 0, available_at = now(),
            revision = revision + 1, cause = 'settings changed', updated_at = now()
      WHERE deleted_at IS NULL AND state IN ('done', 'skipped')`
  )
  return result.rowCount
}
