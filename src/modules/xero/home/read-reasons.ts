import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Why orders and customers wait, and how many for the same reason. */
export interface WaitingReason {
  state: "held" | "failed"
  code: string | null
  /** One of the sentences to the owner; others of the same code may name other records. */
  reason: string | null
  /** Whether others say the same in other words. */
  several: boolean
  count: number
  /** UTC: since when nothing was heard of the one that waits longest. */
  since: Date
}

/** Beyond these kinds of reasons the log tells the rest. */
const MOST = 20

/**
 * What is held, and what is tried again, by reason; the most first, in one query.
 *
 * @param withUnrouted whether what is not handed to its organisation yet counts too
 */
export async function readReasons(
  knex: Knex,
  connectionId: string,
  withUnrouted: boolean
): Promise<WaitingReason[]> {
  const { rows } = await knex.raw(
    `SELECT state, code, min(reason) AS reason, min(reason) IS DISTINCT FROM max(reason) AS several,
            count(*)::int AS count, min(updated_at) AS since
       FROM xero_outbox_entry
      WHERE deleted_at IS NULL AND state IN ('held', 'failed')
        AND (connection_id = :connection OR (:unrouted AND connection_id IS NULL))
      GROUP BY state, code
      ORDER BY state = 'held' DESC, count DESC, code
      LIMIT :most`,
    { connection: connectionId, unrouted: withUnrouted, most: MOST }
  )
  return rows as WaitingReason[]
}
