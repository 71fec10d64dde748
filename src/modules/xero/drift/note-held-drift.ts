import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Notes which orders wait because of a contact that was archived in Xero or a period that was locked there, and closes
 * what waits for it no longer, in one statement. One that is just being looked at stays as it is.
 */
export async function noteHeldDrift(knex: Knex, connectionId: string): Promise<void> {
  await knex.raw(
    `WITH entries AS (
       SELECT subject_id AS order_id, state,
              CASE WHEN state = 'held' THEN CASE code WHEN 'archived_contact' THEN 'contact_archived'
                WHEN 'locked_period' THEN 'period_locked' END END AS cause
         FROM xero_outbox_entry
        WHERE connection_id = :connection AND subject_type = 'order' AND deleted_at IS NULL
          AND ((state = 'held' AND code IN ('archived_contact', 'locked_period'))
            OR subject_id IN (SELECT order_id FROM xero_discrepancy
              WHERE connection_id = :connection AND kind = 'order' AND state = 'open'
                AND cause IN ('contact_archived', 'period_locked') AND deleted_at IS NULL))
     ), gone AS (
       UPDATE xero_discrepancy AS known
          SET state = 'gone', decided_at = now(), updated_at = now()
         FROM entries
        WHERE known.connection_id = :connection AND known.kind = 'order' AND known.state = 'open'
          AND known.source_id = entries.order_id AND known.deleted_at IS NULL
          AND known.cause IN ('contact_archived', 'period_locked')
          AND entries.state IN ('held', 'done', 'skipped') AND known.cause IS DISTINCT FROM entries.cause
     )
     INSERT INTO xero_discrepancy AS known
       (id, connection_id, kind, source_id, cause, order_id, store, xero, found_at, created_at, updated_at)
     SELECT 'xdis_' || replace(gen_random_uuid()::text, '-', ''), :connection, 'order', order_id, cause,
            order_id, '{}', CASE cause WHEN 'contact_archived' THEN '{"status":"ARCHIVED"}'::jsonb
              ELSE (SELECT jsonb_build_object('date', greatest(period_lock_date, end_of_year_lock_date))
                      FROM xero_connection WHERE id = :connection) END,
            now(), now(), now()
       FROM entries WHERE cause IS NOT NULL
     ON CONFLICT (connection_id, kind, source_id, cause) WHERE deleted_at IS NULL DO UPDATE SET
       state = 'open', found_at = now(), xero = excluded.xero, decided_by = NULL, decided_at = NULL,
       updated_at = now()
     WHERE known.state IN ('gone', 'restored')
        OR (known.state = 'accepted' AND known.xero IS DISTINCT FROM excluded.xero)`,
    { connection: connectionId }
  )
}
