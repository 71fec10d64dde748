import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type LeasedEntry } from "./outbox-entry"

/** Which entries a worker takes. */
export interface LeaseChoice {
  /** How many at most. */
  limit: number
  /** How long the lease lasts. */
  seconds: number
  /** UTC; live work that was nudged later waits for its time to be sent. Null lets everything through. */
  released_at?: Date | null
  /** How long the oldest live entry waits for a batch to fill up; none where it is left out. */
  gather_seconds?: number
}

/**
 * Due by the clock and by the times of sending, or of a worker that died. The states are named for the index that has
 * what waits in the order it is taken in.
 */
const DUE = `deleted_at IS NULL AND connection_id = :connection
          AND state IN ('queued', 'failed', 'held', 'running')
          AND ((state IN ('queued', 'failed', 'held') AND available_at <= now()
              AND (priority <> 0 OR let_through OR nudged_at IS NULL
                OR CAST(:released AS timestamptz) IS NULL OR nudged_at <= :released))
            OR (state = 'running' AND lease_until < now()))
          AND (backfill_id IS NULL OR backfill_id NOT IN (
            SELECT id FROM xero_backfill WHERE state = 'paused' AND deleted_at IS NULL))`

/**
 * Takes entries of an organisation that are due for one worker: those that a person sends by themselves, then live ones, then those of
 * backfills, the oldest first. Rows another worker holds are passed over; leases that ran out (their worker died) are
 * taken over. Live ones are left where they may wait for others, unless they fill a batch or one of them may not
 * wait. The database's clock decides.
 *
 * @param owner names the worker; settle and renew accept only the owner
 * @param connectionId the organisation's connection; what waits for another never stands in its way
 */
export async function lease(
  knex: Knex,
  owner: string,
  connectionId: string,
  { limit, seconds, released_at, gather_seconds }: LeaseChoice
): Promise<LeasedEntry[]> {
  const result = await knex.raw(
    `WITH live AS (
       SELECT count(*) >= :limit OR bool_or(let_through AND tries = 0)
           OR min(available_at) <= now() - make_interval(secs => :gather) AS go
         FROM (SELECT let_through, tries, available_at FROM xero_outbox_entry
                WHERE priority = 0 AND ${DUE} ORDER BY available_at, id LIMIT :limit) AS oldest
     ), due AS (
       SELECT id FROM xero_outbox_entry
        WHERE ${DUE}
          AND (priority <> 0 OR (SELECT go FROM live))
          AND (priority < 0 OR NOT EXISTS (
            SELECT 1 FROM xero_outbox_entry WHERE priority < 0 AND ${DUE}))
        ORDER BY priority, available_at, id
        LIMIT :limit
        FOR UPDATE SKIP LOCKED
     )
     UPDATE xero_outbox_entry AS entry
        SET state = 'running', leased_revision = revision, leased_at = now(), lease_owner = :owner,
            lease_until = now() + make_interval(secs => :seconds), tries = tries + 1, updated_at = now()
       FROM due WHERE entry.id = due.id
     RETURNING entry.id, entry.subject_type, entry.subject_id, entry.leased_revision, entry.tries,
               entry.cause, entry.actor_id, entry.label, entry.priority, entry.backfill_id, entry.available_at,
               entry.let_through, entry.nudged_at, entry.leased_at`,
    {
      connection: connectionId,
      limit,
      owner,
      seconds,
      released: released_at ?? null,
      gather: gather_seconds ?? 0,
    }
  )
  const rows = result.rows as (Omit<LeasedEntry, "leased_at" | "nudged_at"> & {
    available_at: Date
    nudged_at: Date | null
    leased_at: Date
  })[]
  return rows
    .sort(
      (a, b) =>
        a.priority - b.priority ||
        a.available_at.getTime() - b.available_at.getTime() ||
        (a.id < b.id ? -1 : 1)
    )
    .map(({ available_at: _due, nudged_at, leased_at, ...entry }) => ({
      ...entry,
      nudged_at: nudged_at && nudged_at.toISOString(),
      leased_at: leased_at.toISOString(),
    }))
}
