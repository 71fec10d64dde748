import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Subject } from "./outbox-entry"

/** A subject to look at; `changed_at` (UTC) is given by scans, which must not repeat what is settled. */
export interface Nudge extends Subject {
  cause: string
  changed_at?: string
}

/**
 * Puts subjects on the outbox in one statement. There is one live row a subject: a second nudge raises
 * its revision, so that work under way is looked at once more and nothing is queued twice.
 *
 * @param nudges the subjects; repeated ones count once. With `changed_at`, an entry whose last work began
 * after that moment is left as it is, and so is one that waits for work anyhow.
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
    id: generateEntityId(undefined, "xout"),
  }))
  const result = await knex.raw(
    `INSERT INTO xero_outbox_entry AS entry
       (id, subject_type, subject_id, cause, state, revision, tries, available_at, created_at, updated_at)
     SELECT id, subject_type, subject_id, cause, 'queued', 1, 0, now(), now(), now()
       FROM jsonb_to_recordset(?::jsonb) AS nudge
         (id text, subject_type text, subject_id text, cause text, changed_at timestamptz)
     ON CONFLICT (subject_type, subject_id) WHERE deleted_at IS NULL DO UPDATE SET
       revision = entry.revision + 1,
       cause = excluded.cause,
       priority = 0,
       state = CASE WHEN entry.state = 'running' THEN 'running' ELSE 'queued' END,
       tries = 0,
       available_at = now(),
       updated_at = now()
     WHERE NOT EXISTS (
       SELECT 1 FROM jsonb_to_recordset(?::jsonb) AS nudge
         (subject_type text, subject_id text, changed_at timestamptz)
       WHERE nudge.subject_type = entry.subject_type AND nudge.subject_id = entry.subject_id
         AND nudge.changed_at IS NOT NULL
         AND (entry.state = 'queued'
           OR (entry.state <> 'running' AND entry.settled_at > nudge.changed_at))
     )`,
    [JSON.stringify(rows), JSON.stringify(rows)]
  )
  return result.rowCount
}
