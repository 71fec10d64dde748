import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentKind } from "../../../accounting/ledger/ledger"

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

/** No document of any kind. */
export const NO_DOCUMENTS: Record<DocumentKind, number> = {
  contact: 0,
  quote: 0,
  invoice: 0,
  credit_note: 0,
  allocation: 0,
  payment: 0,
  refund: 0,
}

/** How many documents of each kind Xero holds for a connection, and when the last one was posted. */
export async function countDocuments(
  knex: Knex,
  connectionId: string
): Promise<{ documents: Record<DocumentKind, number>; last_posted_at: Date | null }> {
  const { rows } = await knex.raw(
    `SELECT kind, count(*) AS count, max(posted_at) AS last FROM xero_document
      WHERE connection_id = ? AND state = 'posted' AND deleted_at IS NULL GROUP BY kind`,
    [connectionId]
  )
  const documents = { ...NO_DOCUMENTS }
  const kinds = rows as { kind: DocumentKind; count: string; last: Date | null }[]
  for (const row of kinds) {
    documents[row.kind] = Number(row.count)
  }
  const moments = kinds.flatMap(({ last }) => (last ? [last.getTime()] : []))
  return { documents, last_posted_at: moments.length ? new Date(Math.max(...moments)) : null }
}
