import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * A page of orders, by their id, that have papers in Xero dated within the days, or wait on the outbox: whenever they
 * were placed, they may have figures in the range. Keyset: a later page costs what the first does.
 *
 * @param after the last id of the page before
 */
export async function earlierOrders(
  knex: Knex,
  connectionId: string,
  range: { from_date: string; to_date: string },
  after: string,
  take: number
): Promise<string[]> {
  const { rows } = await knex.raw(
    `(SELECT DISTINCT order_id AS id FROM xero_document
       WHERE connection_id = :connection AND deleted_at IS NULL AND order_id > :after
         AND kind IN ('invoice', 'credit_note', 'payment', 'refund')
         AND posted->>'Date' BETWEEN :from AND :to
       ORDER BY order_id LIMIT :take)
     UNION
     (SELECT subject_id AS id FROM xero_outbox_entry
       WHERE subject_type = 'order' AND deleted_at IS NULL AND subject_id > :after
         AND state IN ('queued', 'running', 'failed', 'held')
       ORDER BY subject_id LIMIT :take)
     ORDER BY id LIMIT :take`,
    { connection: connectionId, after, from: range.from_date, to: range.to_date, take }
  )
  return (rows as { id: string }[]).map(({ id }) => id)
}
