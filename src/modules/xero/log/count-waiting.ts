import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentKind } from "../../../accounting/ledger/ledger"

/** Entries that wait, by state. */
export interface Waiting {
  queued: number
  running: number
  held: number
  failed: number
}

/**
 * Counts what waits for each organisation, in one query.
 *
 * @returns by connection; null stands for what is not routed yet
 */
export async function countWaiting(knex: Knex): Promise<Map<string | null, Waiting>> {
  const { rows } = await knex.raw(
    `SELECT connection_id, state, count(*) AS count FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND state IN ('queued', 'running', 'held', 'failed')
      GROUP BY connection_id, state`
  )
  const found = new Map<string | null, Waiting>()
  const counted = rows as { connection_id: string | null; state: keyof Waiting; count: string }[]
  for (const { connection_id, state, count } of counted) {
    const counts = found.get(connection_id) ?? { queued: 0, running: 0, held: 0, failed: 0 }
    found.set(connection_id, { ...counts, [state]: Number(count) })
  }
  return found
}

/**
 * How many entries of an organisation wait for their time to be sent.
 *
 * @param releasedAt UTC; what was nudged later waits
 */
export async function countUnsent(
  knex: Knex,
  connectionId: string,
  releasedAt: Date
): Promise<number> {
  const { rows } = await knex.raw(
    `SELECT count(*) AS count FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND state = 'queued' AND priority = 0 AND NOT let_through
        AND connection_id = ? AND nudged_at > ?`,
    [connectionId, releasedAt]
  )
  return Number(rows[0].count)
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
