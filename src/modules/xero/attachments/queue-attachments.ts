import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { IN_XERO, ONCE_MORE } from "./papers-in-xero"

/** Which documents' PDFs are wanted: of some orders, or dated on some days (both included, organisation time). */
export type WantedAttachments = { order_ids: string[] } | { from: string; to: string }

const QUEUE = `INSERT INTO xero_attachment AS attachment (id, connection_id, document_kind, source_id, order_id,
            asked_by, forced, available_at)
     SELECT 'xatc_' || replace(gen_random_uuid()::text, '-', ''), connection_id, kind, source_id, order_id,
            CAST(:asked AS text), CAST(:asked AS text) IS NOT NULL, now()
       FROM xero_document AS document
      WHERE connection_id = :connection AND ${IN_XERO}`

const AGAIN = `${ONCE_MORE} RETURNING 1`

/**
 * Puts PDFs on the way to the invoices and credit notes that stand in Xero. One that is being sent is sent once more
 * after that; nothing is queued twice.
 *
 * @param askedBy the user who wants them sent whether or not anything in them has changed, by id; null where they go
 * by themselves, and only if something has
 * @returns how many are on the way now
 */
export async function queueAttachments(
  knex: Knex,
  connectionId: string,
  wanted: WantedAttachments,
  askedBy: string | null
): Promise<number> {
  const given = { connection: connectionId, asked: askedBy }
  const { rows } =
    "order_ids" in wanted
      ? await knex.raw(`${QUEUE} AND order_id = ANY(:orders) ${AGAIN}`, {
          ...given,
          orders: wanted.order_ids,
        })
      : await knex.raw(`${QUEUE} AND posted ->> 'Date' BETWEEN :from AND :to ${AGAIN}`, {
          ...given,
          ...wanted,
        })
  return (rows as unknown[]).length
}
