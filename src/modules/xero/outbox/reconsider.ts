import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"
import { type Cause } from "../log/cause"

/**
 * Has everything planned once more that the organisation's settings, mappings or chart may have kept from going, since
 * they are others now: what is held at once, and what is being worked on afterwards, since it may have been planned
 * before the change and be held for what the change mended.
 *
 * @param cause why held entries are tried again; as before where that is left out
 */
export async function reconsider(knex: Knex, connectionId: string, cause?: Cause): Promise<void> {
  await knex.raw(
    `UPDATE xero_outbox_entry SET revision = revision + 1, let_through = true, updated_at = now(),
            state = CASE state WHEN 'held' THEN 'queued' ELSE state END,
            tries = CASE state WHEN 'held' THEN 0 ELSE tries END,
            available_at = CASE state WHEN 'held' THEN now() ELSE available_at END,
            cause = CASE state WHEN 'held' THEN coalesce(:cause, cause) ELSE cause END,
            actor_id = CASE WHEN state = 'held' AND CAST(:cause AS text) IS NOT NULL THEN :actor ELSE actor_id END
      WHERE id IN (
        SELECT id FROM xero_outbox_entry
         WHERE deleted_at IS NULL AND connection_id = :connection AND state IN ('held', 'running')
         ${LOCK_ORDER})`,
    { connection: connectionId, cause: cause?.cause ?? null, actor: cause?.actor_id ?? null }
  )
}
