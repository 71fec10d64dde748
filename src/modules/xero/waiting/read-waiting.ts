import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which works of the background may have something to do. */
export interface Waiting {
  /** Something to route or to send, times of sending, or reference data that is too old. */
  outbox: boolean
  /** Webhooks, a reading of Xero that is due, payments to be put on their orders, differences. */
  changes: boolean
  backfills: boolean
  reports: boolean
  tasks: boolean
}

/** Organisations that are worked for at all. */
const IN_USE = `SELECT * FROM xero_connection
  WHERE status = 'connected' AND sync_enabled AND deleted_at IS NULL`

/** Times of sending pass, and have to be noted as passed, whether or not there is something to send. */
const OUTBOX = `EXISTS (SELECT 1 FROM xero_outbox_entry
       WHERE deleted_at IS NULL AND connection_id IS NULL AND state = 'queued')
   OR EXISTS (SELECT 1 FROM used
       WHERE send_when IN ('every_minutes', 'daily') OR chart IS NULL OR chart_read_at IS NULL
          OR chart_read_at <= now() - make_interval(mins => :chart_minutes)
          OR EXISTS (SELECT 1 FROM xero_outbox_entry AS entry
              WHERE entry.connection_id = used.id AND entry.deleted_at IS NULL
                AND entry.state IN ('queued', 'failed', 'held', 'running')
                AND CASE WHEN entry.state = 'running' THEN entry.lease_until < now()
                      ELSE entry.available_at <= now() END))`

const CHANGES = `EXISTS (SELECT 1 FROM used
   WHERE (fetch_every_minutes > 0
       AND coalesce(fetched_at, connected_at) <= now() - make_interval(mins => fetch_every_minutes))
      OR EXISTS (SELECT 1 FROM xero_webhook_event AS event
          WHERE event.tenant_id = used.tenant_id AND event.handled_at IS NULL
            AND event.available_at <= now() AND event.deleted_at IS NULL)
      OR EXISTS (SELECT 1 FROM xero_document AS import
          WHERE import.connection_id = used.id AND import.deleted_at IS NULL
            AND (import.import_state IN ('pending', 'unapplied')
              OR (used.removed_payments = 'reverse'
                AND import.import_state = 'applied' AND import.state = 'removed')))
      OR EXISTS (SELECT 1 FROM xero_discrepancy AS known
          WHERE known.connection_id = used.id AND known.state = 'open' AND known.deleted_at IS NULL)
      OR EXISTS (SELECT 1 FROM xero_outbox_entry AS entry
          WHERE entry.connection_id = used.id AND entry.state = 'held' AND entry.deleted_at IS NULL
            AND entry.code IN ('archived_contact', 'locked_period')))`

/**
 * Asks once for all works of the background whether there may be anything for them, so that an idle store pays one
 * statement instead of theirs. It may say so too often, since each looks closer by itself, but never too seldom.
 *
 * @param chartMinutes how old the reference data may be
 */
export async function readWaiting(knex: Knex, chartMinutes: number): Promise<Waiting> {
  const { rows } = await knex.raw(
    `WITH used AS (${IN_USE})
     SELECT ${OUTBOX} AS outbox, ${CHANGES} AS changes,
            EXISTS (SELECT 1 FROM xero_backfill
              WHERE state IN ('counting', 'running') AND deleted_at IS NULL) AS backfills,
            EXISTS (SELECT 1 FROM xero_report
              WHERE state = 'running' AND deleted_at IS NULL) AS reports,
            EXISTS (SELECT 1 FROM xero_task
              WHERE state IN ('queued', 'running') AND deleted_at IS NULL) AS tasks`,
    { chart_minutes: chartMinutes }
  )
  return rows[0] as Waiting
}
