import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"
import { CAUSES } from "../log/cause"

/**
 * Has customers routed anew that wait for an organisation which holds no contact of theirs, as after a change of the
 * default. Those being worked on, and those already in step, are left where they are.
 *
 * @param binding connections whose contacts count
 */
export async function unrouteCustomers(
  knex: Knex,
  binding: string[],
  actorId: string | null
): Promise<void> {
  await knex.raw(
    `WITH gone AS (
       DELETE FROM xero_outbox_entry
        WHERE id IN (
          SELECT id FROM xero_outbox_entry AS entry
           WHERE deleted_at IS NULL AND subject_type = 'customer' AND connection_id IS NOT NULL
             AND state IN ('queued', 'failed', 'held', 'skipped') AND NOT EXISTS (
               SELECT 1 FROM xero_document AS document
                WHERE document.connection_id = entry.connection_id AND document.connection_id = ANY(?)
                  AND document.kind = 'contact' AND document.source_id = entry.subject_id
                  AND document.state <> 'failed' AND document.deleted_at IS NULL)
           ${LOCK_ORDER})
       RETURNING *
     )
     INSERT INTO xero_outbox_entry AS entry
       (id, subject_type, subject_id, label, cause, actor_id, state, revision, tries, available_at, created_at, updated_at)
     SELECT DISTINCT ON (subject_id) id, subject_type, subject_id, label, ?, ?, 'queued', 1, 0,
            now(), now(), now()
       FROM gone ORDER BY subject_id, id
     ON CONFLICT (subject_type, subject_id)
       WHERE deleted_at IS NULL AND (subject_type = 'order' OR connection_id IS NULL)
       DO UPDATE SET revision = entry.revision + 1, updated_at = now()`,
    [binding, CAUSES.routes, actorId]
  )
}
