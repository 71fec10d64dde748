import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Cause } from "../log/cause"
import { newId } from "../new-id"
import { CAUSE_KEPT } from "./cause-kept"
import { BULK_PRIORITY, PERSON_PRIORITY, type Subject } from "./outbox-entry"

/** A subject to look at; `changed_at` (UTC) is given by scans, which must not repeat what is settled. */
export interface Nudge extends Subject, Cause {
  changed_at?: string
  /** A person waits for it: it goes before all others and whatever the times of sending. */
  by_person?: boolean
  /** One of many that a person sends at once: whatever the times of sending, but behind live work. */
  in_bulk?: boolean
}

/** An earlier nudge of the entry has not been followed to its end. */
const WAITS = `(entry.state IN ('queued', 'failed', 'held')
         OR (entry.state = 'running' AND entry.revision > entry.leased_revision))`

/**
 * Puts subjects on the outbox in one statement. There is one live row an order: a second nudge raises its revision, so
 * that work under way is looked at once more and nothing is queued twice. A customer's nudge waits in a row without
 * an organisation until it is handed to those it concerns.
 *
 * @param nudges the subjects; repeated ones count once. With `changed_at`, an entry whose work began
 * after that moment, be it over or under way, is left as it is, and so is one that waits for work anyhow.
 * @returns how many entries were made or raised
 */
export async function enqueue(knex: Knex, nudges: Nudge[]): Promise<number> {
  const unique = new Map(
    nudges.map((nudge) => [`${nudge.subject_type} ${nudge.subject_id}`, nudge])
  )
  if (!unique.size) {
    return 0
  }
  const rows = [...unique.values()].map((nudge) => ({
    ...nudge,
    id: newId("xout"),
  }))
  const result = await knex.raw(
    `WITH nudge AS (
       SELECT * FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS nudge
         (id text, subject_type text, subject_id text, cause text, actor_id text, changed_at timestamptz, by_person boolean, in_bulk boolean)
     ), seen AS (
       SELECT nudge.id FROM nudge JOIN xero_outbox_entry AS entry USING (subject_type, subject_id)
        WHERE nudge.changed_at IS NOT NULL AND entry.deleted_at IS NULL
        GROUP BY nudge.id
       HAVING bool_and(entry.state = 'queued' OR coalesce(nudge.changed_at <
         CASE entry.state WHEN 'running' THEN entry.leased_at ELSE entry.settled_at END, false))
     )
     INSERT INTO xero_outbox_entry AS entry
       (id, subject_type, subject_id, cause, actor_id, state, revision, tries, priority, let_through, nudged_at,
        available_at, created_at, updated_at)
     SELECT id, subject_type, subject_id, cause, actor_id, 'queued', 1, 0,
            CASE WHEN by_person THEN :person WHEN in_bulk THEN :bulk ELSE 0 END,
            coalesce(by_person, false) OR coalesce(in_bulk, false), now(), now(), now(), now()
       FROM nudge WHERE id NOT IN (SELECT id FROM seen)
      ORDER BY subject_type, subject_id
     ON CONFLICT (subject_type, subject_id)
       WHERE deleted_at IS NULL AND (subject_type = 'order' OR connection_id IS NULL) DO UPDATE SET
       revision = entry.revision + 1,
       cause = CASE WHEN ${CAUSE_KEPT} THEN entry.cause ELSE excluded.cause END,
       actor_id = CASE WHEN ${CAUSE_KEPT} THEN entry.actor_id ELSE excluded.actor_id END,
       priority = CASE WHEN ${WAITS} THEN least(entry.priority, excluded.priority)
         ELSE excluded.priority END,
       let_through = excluded.let_through OR (${WAITS} AND entry.let_through),
       nudged_at = CASE WHEN ${WAITS} THEN coalesce(entry.nudged_at, now()) ELSE now() END,
       state = CASE WHEN entry.state = 'running' THEN 'running' ELSE 'queued' END,
       tries = 0,
       available_at = CASE WHEN entry.state = 'queued' THEN least(entry.available_at, now()) ELSE now() END,
       updated_at = now()`,
    { rows: JSON.stringify(rows), person: PERSON_PRIORITY, bulk: BULK_PRIORITY }
  )
  return result.rowCount
}
