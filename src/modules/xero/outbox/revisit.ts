import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"
import { CAUSES } from "../log/cause"

/**
 * Puts an organisation's ended entries back on the queue, as after a change of what is in scope, and those that
 * went to a demo company before. Looking again costs no call to Xero where nothing is to be done.
 */
export async function revisit(
  knex: Knex,
  connectionId: string,
  actorId: string | null = null
): Promise<number> {
  const result = await knex.raw(
    `UPDATE xero_outbox_entry SET state = 'queued', tries = 0, available_at = now(),
            priority = 0, let_through = false, nudged_at = now(), revision = revision + 1,
            cause = ?, actor_id = ?, updated_at = now()
      WHERE id IN (
        SELECT id FROM xero_outbox_entry
         WHERE deleted_at IS NULL AND state IN ('done', 'skipped')
           AND (connection_id = ? OR connection_id IS NULL)
         ${LOCK_ORDER})`,
    [CAUSES.settings, actorId, connectionId]
  )
  return result.rowCount
}
