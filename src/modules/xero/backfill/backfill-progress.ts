import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** How far a backfill is with sending, in orders. */
export interface BackfillProgress {
  waiting: number
  /** In step, or nothing to send. */
  done: number
  held: number
  /** Orders ended in the last minutes, a minute; null when there were none. */
  a_minute: number | null
}

/** Minutes over which the pace is taken. */
const PACE_MINUTES = 3

/** Counts the orders of a backfill on the outbox by what became of them. */
export async function backfillProgress(knex: Knex, backfillId: string): Promise<BackfillProgress> {
  const { rows } = await knex.raw(
    `SELECT count(*) FILTER (WHERE state IN ('queued', 'running', 'failed')) AS waiting,
            count(*) FILTER (WHERE state IN ('done', 'skipped')) AS done,
            count(*) FILTER (WHERE state = 'held') AS held,
            count(*) FILTER (WHERE state IN ('done', 'skipped', 'held') AND recent) AS recent,
            extract(epoch FROM now() - min(updated_at) FILTER (WHERE recent)) / 60 AS minutes
       FROM (SELECT state, updated_at, updated_at > now() - make_interval(mins => :minutes) AS recent
               FROM xero_outbox_entry WHERE backfill_id = :id AND deleted_at IS NULL) AS entry`,
    { id: backfillId, minutes: PACE_MINUTES }
  )
  const row = rows[0] as Record<string, string | null>
  const recent = Number(row.recent)
  const minutes = Math.max(Number(row.minutes ?? 0), 0.1)
  return {
    waiting: Number(row.waiting),
    done: Number(row.done),
    held: Number(row.held),
    a_minute: recent ? recent / minutes : null,
  }
}
