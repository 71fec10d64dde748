import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"
import { CAUSES } from "../log/cause"

/**
 * Has orders routed anew that no organisation holds papers of, as after a change of the rules. Those being worked on
 * are left where they are. An order of a backfill goes on as a live one, since it was one organisation's past orders
 * that were asked for.
 *
 * @param binding connections whose papers count
 */
export async function unrouteOrders(
  knex: Knex,
  binding: string[],
  actorId: string | null
): Promise<void> {
  await knex.raw(
    `UPDATE xero_outbox_entry AS entry SET connection_id = NULL, backfill_id = NULL, priority = 0,
            state = CASE WHEN entry.state = 'done' THEN 'done' ELSE 'queued' END,
            code = NULL, reason = NULL, tries = 0, available_at = now(), revision = revision + 1,
            cause = ?, actor_id = ?, updated_at = now()
      WHERE id IN (
        SELECT id FROM xero_outbox_entry AS held
         WHERE deleted_at IS NULL AND subject_type = 'order' AND connection_id IS NOT NULL
           AND state <> 'running' AND NOT EXISTS (
             SELECT 1 FROM xero_document AS document
              WHERE document.order_id = held.subject_id AND document.connection_id = ANY(?)
                AND document.kind <> 'contact' AND document.state <> 'failed' AND document.deleted_at IS NULL)
         ${LOCK_ORDER})`,
    [CAUSES.routes, actorId, binding]
  )
}
