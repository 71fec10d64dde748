import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Why entries wait, with how many for the same reason, and the latest as an example. Times are UTC. */
export interface ReasonRow {
  code: string | null
  state: "held" | "failed"
  count: number
  reason: string | null
  subject_type: "order" | "customer"
  subject_id: string
  label: string | null
  since: Date
  at: Date
}

/**
 * Groups what is held or tried again by its reason, what a person must mend first, then the most frequent: one query.
 *
 * @param connectionId of this organisation only; of all when left out
 */
export async function countReasons(knex: Knex, connectionId?: string): Promise<ReasonRow[]> {
  const { rows } = await knex.raw(
    `SELECT DISTINCT ON (state, code) code, state, count(*) OVER reasons AS count,
            min(coalesce(nudged_at, created_at)) OVER reasons AS since, max(updated_at) OVER reasons AS at,
            reason, subject_type, subject_id, label
       FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND state IN ('held', 'failed')
        AND (CAST(:connection AS text) IS NULL OR connection_id = :connection)
     WINDOW reasons AS (PARTITION BY state, code)
      ORDER BY state, code, updated_at DESC, id`,
    { connection: connectionId ?? null }
  )
  return (rows as (Omit<ReasonRow, "count"> & { count: string })[])
    .map((row) => ({ ...row, count: Number(row.count) }))
    .sort((a, b) => (a.state === b.state ? b.count - a.count : a.state === "held" ? -1 : 1))
}
