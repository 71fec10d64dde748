import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"

/**
 * Lets all live work of an organisation go that waits for its time to be sent, or for others to fill a batch with.
 *
 * @returns how many entries were let through
 */
export async function letThrough(knex: Knex, connectionId: string): Promise<number> {
  const result = await knex.raw(
    `UPDATE xero_outbox_entry SET let_through = true, updated_at = now()
      WHERE id IN (
        SELECT id FROM xero_outbox_entry
         WHERE deleted_at IS NULL AND priority = 0 AND NOT let_through AND connection_id = ?
           AND (state = 'queued' OR (state = 'running' AND revision > leased_revision))
         ${LOCK_ORDER})`,
    [connectionId]
  )
  return result.rowCount
}
