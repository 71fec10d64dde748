import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LeasedEntry } from "./outbox-entry"

/**
 * Takes entries that are due, live ones first and then the oldest, for one worker. Rows another worker holds are passed over;
 * leases that ran out (their worker died) are taken over. The database's clock decides.
 *
 * @param owner names the worker; settle and renew accept only the owner
 * @param limit how many entries at most
 * @param seconds how long the lease lasts
 */
export async function lease(
  knex: Knex,
  owner: string,
  limit: number,
  seconds: number
): Promise<LeasedEntry[]> {
  const result = await knex.raw(
    `WITH due AS (
       SELECT id FROM xero_outbox_entry
        WHERE deleted_at IS NULL
          AND ((state IN ('queued', 'failed', 'held') AND available_at <= now())
            OR (state = 'running' AND lease_until < now()))
          AND (backfill_id IS NULL OR backfill_id NOT IN (
            SELECT id FROM xero_backfill WHERE state = 'paused' AND deleted_at IS NULL))
        ORDER BY priority, available_at, id
        LIMIT ?
        FOR UPDATE SKIP LOCKED
     )
     UPDATE xero_outbox_entry AS entry
        SET state = 'running', leased_revision = revision, lease_owner = ?,
            lease_until = now() + make_interval(secs => ?), tries = tries + 1, updated_at = now()
       FROM due WHERE entry.id = due.id
     RETURNING entry.id, entry.subject_type, entry.subject_id, entry.leased_revision, entry.tries,
               entry.cause, entry.label, entry.priority, entry.backfill_id, entry.available_at,
               now() AS leased_at`,
    [limit, owner, seconds]
  )
  const rows = result.rows as (Omit<LeasedEntry, "leased_at"> & {
    available_at: Date
    leased_at: Date
  })[]
  return rows
    .sort(
      (a, b) =>
        a.priority - b.priority ||
        a.available_at.getTime() - b.available_at.getTime() ||
        (a.id < b.id ? -1 : 1)
    )
    .map(({ available_at: _due, leased_at, ...entry }) => ({
      ...entry,
      leased_at: leased_at.toISOString(),
    }))
}
