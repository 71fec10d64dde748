import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type TaskCounts } from "../tasks/task-record"

/** Counts the orders of backfills on the outbox by what became of them, in one query. */
export async function countBackfills(knex: Knex, ids: string[]): Promise<Map<string, TaskCounts>> {
  if (!ids.length) {
    return new Map()
  }
  const { rows } = await knex.raw(
    `SELECT backfill_id, count(*) AS total, count(*) FILTER (WHERE state IN ('done', 'skipped')) AS done,
            count(*) FILTER (WHERE state = 'held') AS held, count(*) FILTER (WHERE state = 'failed') AS retrying
       FROM xero_outbox_entry WHERE backfill_id = ANY(:ids) AND deleted_at IS NULL GROUP BY backfill_id`,
    { ids }
  )
  return new Map(
    (rows as Record<keyof TaskCounts | "backfill_id", string>[]).map((row) => [
      row.backfill_id,
      {
        total: Number(row.total),
        done: Number(row.done),
        held: Number(row.held),
        retrying: Number(row.retrying),
      },
    ])
  )
}
