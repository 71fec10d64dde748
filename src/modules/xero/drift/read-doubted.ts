import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** A document of ours to be read again. */
export interface DoubtedPaper {
  kind: "invoice" | "credit_note"
  xero_id: string
}

/** Differences that nobody can be sure of rest so long: a call of ours and its outcome are written by then. */
const REST_SECONDS = 3

/**
 * The documents whose differences may come of a call of ours, once no worker is at their orders any more.
 *
 * @param limit how many at most
 */
export async function readDoubted(
  knex: Knex,
  connectionId: string,
  limit: number
): Promise<DoubtedPaper[]> {
  const { rows } = await knex.raw(
    `SELECT DISTINCT CASE WHEN known.kind IN ('credit_note', 'refund') THEN 'credit_note' ELSE 'invoice' END AS kind,
            known.xero_id
       FROM xero_discrepancy AS known
      WHERE known.connection_id = :connection AND known.state = 'open' AND NOT known.certain
        AND known.deleted_at IS NULL AND known.xero_id IS NOT NULL
        AND known.updated_at < now() - make_interval(secs => :rest)
        AND NOT EXISTS (SELECT 1 FROM xero_outbox_entry AS entry
          WHERE entry.subject_type = 'order' AND entry.subject_id = known.order_id
            AND entry.state = 'running' AND entry.deleted_at IS NULL)
      ORDER BY known.xero_id LIMIT :limit`,
    { connection: connectionId, rest: REST_SECONDS, limit }
  )
  return rows as DoubtedPaper[]
}
