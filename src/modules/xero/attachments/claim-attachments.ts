import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ClaimedAttachment } from "./attachment-record"

/**
 * Takes PDFs that are due for one worker: those that somebody asked for first, then those that wait longest. What a
 * worker that died had taken is taken over, as unclear.
 *
 * @param owner names the worker
 * @param seconds after which the worker is taken for dead
 * @param orderId to take those of one order only
 */
export async function claimAttachments(
  knex: Knex,
  connectionId: string,
  {
    owner,
    limit,
    seconds,
    orderId,
  }: { owner: string; limit: number; seconds: number; orderId?: string }
): Promise<ClaimedAttachment[]> {
  const { rows } = await knex.raw(
    `WITH due AS (
       SELECT id, state = 'sending' AS died FROM xero_attachment
        WHERE connection_id = :connection AND deleted_at IS NULL
          AND ((state IN ('waiting', 'held') AND available_at <= now())
            OR (state = 'sending' AND sending_until < now()))
          AND (CAST(:order AS text) IS NULL OR order_id = :order)
        ORDER BY (asked_by IS NULL), available_at, id LIMIT :limit
        FOR UPDATE SKIP LOCKED
     )
     UPDATE xero_attachment AS attachment
        SET state = 'sending', owner = :owner, sending_until = now() + make_interval(secs => :seconds),
            tries = tries + 1, unclear = unclear OR due.died, updated_at = now()
       FROM due WHERE attachment.id = due.id
     RETURNING attachment.id, document_kind, source_id, order_id, state, reason, file_name, attached_at,
               revision, tries, forced, unclear, content_key, asked_by`,
    { connection: connectionId, owner, limit, seconds, order: orderId ?? null }
  )
  return rows as ClaimedAttachment[]
}
