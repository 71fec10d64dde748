import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** How much waits, by state, and how many documents are in Xero, in one query each. */
export async function countWaiting(
  knex: Knex
): Promise<{ queued: number; running: number; held: number; failed: number }> {
  const { rows } = await knex.raw(
    `SELECT state, count(*) AS count FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND state IN ('queued', 'running', 'held', 'failed') GROUP BY state`
  )
  const counts = { queued: 0, running: 0, held: 0, failed: 0 }
  for (const row of rows as { state: keyof typeof counts; count: string }[]) {
    counts[row.state] = Number(row.count)
  }
  return counts
}

/** How many documents of each kind Xero holds for a connection, and when the last one was posted. */
export async function countDocuments(
  knex: Knex,
  connectionId: string
): Promise<{ contact: number; invoice: number; payment: number; last_posted_at: Date | null }> {
  const { rows } = await knex.raw(
    `SELECT kind, count(*) AS count, max(posted_at) AS last FROM xero_document
      WHERE connection_id = ? AND state = 'posted' AND deleted_at IS NULL GROUP BY kind`,
    [connectionId]
  )
  const counts = { contact: 0, invoice: 0, payment: 0 }
  const kinds = rows as { kind: keyof typeof counts; count: string; last: Date | null }[]
  for (const row of kinds) {
    counts[row.kind] = Number(row.count)
  }
  const moments = kinds.flatMap(({ last }) => (last ? [last.getTime()] : []))
  return { ...counts, last_posted_at: moments.length ? new Date(Math.max(...moments)) : null }
}
