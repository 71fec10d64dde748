import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Entries of a backfill are worked off when no live one waits. */
export const BACKFILL_PRIORITY = 1

/**
 * Puts a page of past orders on the outbox, behind everything live. An order that waits anyhow keeps its
 * place, and is sent whatever the start date says.
 *
 * @returns how many entries were made or taken up
 */
export async function enqueueBackfill(
  knex: Knex,
  backfillId: string,
  orderIds: string[]
): Promise<number> {
  const rows = orderIds.map((subject_id) => ({
    id: generateEntityId(undefined, "xout"),
    subject_id,
  }))
  const result = await knex.raw(
    `INSERT INTO xero_outbox_entry AS entry
       (id, subject_type, subject_id, cause, state, revision, tries, priority, backfill_id, available_at,
        created_at, updated_at)
     SELECT id, 'order', subject_id, 'backfill', 'queued', 1, 0, :priority, :backfill, now(), now(), now()
       FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (id text, subject_id text)
     ON CONFLICT (subject_type, subject_id) WHERE deleted_at IS NULL DO UPDATE SET
       backfill_id = excluded.backfill_id,
       revision = entry.revision + 1,
       state = CASE WHEN entry.state = 'running' THEN 'running' ELSE 'queued' END,
       priority = CASE WHEN entry.state IN ('queued', 'running') THEN entry.priority
         ELSE excluded.priority END,
       cause = CASE WHEN entry.state IN ('queued', 'running') THEN entry.cause ELSE 'backfill' END,
       tries = 0, available_at = least(entry.available_at, now()), updated_at = now()`,
    { rows: JSON.stringify(rows), priority: BACKFILL_PRIORITY, backfill: backfillId }
  )
  return result.rowCount
}
