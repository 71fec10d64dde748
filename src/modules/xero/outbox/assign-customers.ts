import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { LOCK_ORDER } from "./lock-order"
import { newId } from "../new-id"
import { CAUSE_KEPT } from "./cause-kept"
import { type Assignment } from "./assign-orders"

/** An earlier nudge of the entry has not been followed to its end. */
const WAITS = `(entry.state IN ('queued', 'failed', 'held')
         OR (entry.state = 'running' AND entry.revision > entry.leased_revision))`

/**
 * Hands customers' nudges to the organisations they concern: each gets a row of its own, or has the one it has
 * raised, in the same statement that takes the nudge's row away; of two workers one does it.
 */
export async function assignCustomers(knex: Knex, assignments: Assignment[]): Promise<void> {
  if (!assignments.length) {
    return
  }
  const rows = assignments.map((assignment) => ({
    ...assignment,
    id: newId("xout"),
  }))
  await knex.raw(
    `WITH wanted AS (
       SELECT * FROM jsonb_to_recordset(?::jsonb) AS row (id text, entry_id text, connection_id text)
     ), gone AS (
       DELETE FROM xero_outbox_entry
        WHERE id IN (
          SELECT id FROM xero_outbox_entry
           WHERE id IN (SELECT entry_id FROM wanted) AND connection_id IS NULL ${LOCK_ORDER})
        RETURNING *
     )
     INSERT INTO xero_outbox_entry AS entry
       (id, subject_type, subject_id, connection_id, label, cause, actor_id, state, revision, tries, priority, let_through, nudged_at,
        available_at,
        created_at, updated_at)
     SELECT wanted.id, gone.subject_type, gone.subject_id, wanted.connection_id, gone.label, gone.cause, gone.actor_id,
            'queued', 1, 0, gone.priority, gone.let_through, gone.nudged_at, gone.available_at, now(), now()
       FROM gone JOIN wanted ON wanted.entry_id = gone.id
     ON CONFLICT (subject_type, subject_id, connection_id) WHERE deleted_at IS NULL DO UPDATE SET
       revision = entry.revision + 1,
       cause = CASE WHEN ${CAUSE_KEPT} THEN entry.cause ELSE excluded.cause END,
       actor_id = CASE WHEN ${CAUSE_KEPT} THEN entry.actor_id ELSE excluded.actor_id END,
       priority = CASE WHEN ${WAITS} THEN least(entry.priority, excluded.priority)
         ELSE excluded.priority END,
       let_through = excluded.let_through OR (${WAITS} AND entry.let_through),
       nudged_at = CASE WHEN ${WAITS} THEN coalesce(entry.nudged_at, excluded.nudged_at)
         ELSE excluded.nudged_at END,
       state = CASE WHEN entry.state = 'running' THEN 'running' ELSE 'queued' END,
       tries = 0,
       available_at = excluded.available_at,
       updated_at = now()`,
    [JSON.stringify(rows)]
  )
}
