import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { CAUSES } from "../log/cause"
import { newId } from "../new-id"
import { BULK_PRIORITY } from "../outbox/outbox-entry"

/**
 * Puts a page of past orders of an organisation on the outbox, behind everything live. An order that waits anyhow
 * keeps its place, and is sent whatever the start date says; one that goes to another organisation is left alone.
 *
 * @returns how many entries were made or taken up
 */
export async function enqueueBackfill(
  knex: Knex,
  {
    id,
    connection_id,
    started_by,
  }: { id: string; connection_id: string; started_by: string | null },
  orderIds: string[]
): Promise<number> {
  const rows = orderIds.map((subject_id) => ({
    id: newId("xout"),
    subject_id,
  }))
  const result = await knex.raw(
    `INSERT INTO xero_outbox_entry AS entry
       (id, subject_type, subject_id, cause, actor_id, state, revision, tries, priority, backfill_id, connection_id,
        available_at,
        created_at, updated_at)
     SELECT id, 'order', subject_id, :cause, :actor, 'queued', 1, 0, :priority, :backfill, :connection, now(), now(), now()
       FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (id text, subject_id text)
      ORDER BY subject_id
     ON CONFLICT (subject_type, subject_id)
       WHERE deleted_at IS NULL AND (subject_type = 'order' OR connection_id IS NULL) DO UPDATE SET
       backfill_id = excluded.backfill_id, connection_id = excluded.connection_id,
       revision = entry.revision + 1,
       state = CASE WHEN entry.state = 'running' THEN 'running' ELSE 'queued' END,
       priority = CASE WHEN entry.state IN ('queued', 'running') THEN entry.priority
         ELSE excluded.priority END,
       cause = CASE WHEN entry.state IN ('queued', 'running') THEN entry.cause ELSE excluded.cause END,
       actor_id = CASE WHEN entry.state IN ('queued', 'running') THEN entry.actor_id
         ELSE excluded.actor_id END,
       tries = 0, available_at = least(entry.available_at, now()), updated_at = now()
     WHERE entry.connection_id IS NULL OR entry.connection_id = excluded.connection_id`,
    {
      rows: JSON.stringify(rows),
      priority: BULK_PRIORITY,
      backfill: id,
      cause: CAUSES.backfill,
      actor: started_by,
      connection: connection_id,
    }
  )
  return result.rowCount
}
