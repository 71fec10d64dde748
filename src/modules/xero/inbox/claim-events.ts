import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** An event that waits, with what the ledger says of its record. */
export interface WaitingEvent {
  id: string
  category: string
  resource_id: string
  event_at: Date
  /** Whether the record is a paper of ours. */
  ours: boolean
  /** Whether a call of ours is under way that may have caused it; not for ever, since a busy store is never at rest. */
  under_way: boolean
  /** When our own writes to it, or to money on it, were answered. */
  written_at: Date[]
}

/**
 * Takes events of an organisation that are due, for one worker: they come up again after a while, should it die.
 *
 * @param seconds until then
 */
export async function claimEvents(
  knex: Knex,
  connection: { id: string; tenant_id: string },
  limit: number,
  seconds: number
): Promise<WaitingEvent[]> {
  const { rows } = await knex.raw(
    `WITH due AS (
       SELECT id FROM xero_webhook_event
        WHERE tenant_id = :tenant AND handled_at IS NULL AND available_at <= now() AND deleted_at IS NULL
        ORDER BY available_at, event_at, id
        LIMIT :limit
        FOR UPDATE SKIP LOCKED
     ), claimed AS (
       UPDATE xero_webhook_event AS event
          SET available_at = now() + make_interval(secs => :seconds), updated_at = now()
         FROM due WHERE event.id = due.id
       RETURNING event.id, event.category, event.resource_id, event.event_at,
                 extract(epoch FROM now() - event.created_at) AS event_age
     ), under_way AS (
       SELECT id, applied_to, applied_from FROM xero_document
        WHERE connection_id = :connection AND state = 'intended' AND intent_until > now()
          AND deleted_at IS NULL
     )
     SELECT claimed.*,
            EXISTS (SELECT 1 FROM xero_document AS paper
                     WHERE paper.connection_id = :connection AND paper.xero_id = claimed.resource_id
                       AND paper.deleted_at IS NULL) AS ours,
            event_age < 60 AND EXISTS (
              SELECT 1 FROM under_way AS paper
               WHERE NOT EXISTS (
                 SELECT 1 FROM xero_document AS own
                  WHERE own.connection_id = :connection AND own.xero_id = claimed.resource_id
                    AND own.deleted_at IS NULL AND own.id <> paper.id
                    AND own.source_id IS DISTINCT FROM paper.applied_to
                    AND own.source_id IS DISTINCT FROM paper.applied_from)) AS under_way,
            ARRAY(SELECT paper.posted_at FROM xero_document AS own
                    JOIN xero_document AS paper ON paper.id = own.id OR (paper.order_id = own.order_id
                     AND paper.connection_id = own.connection_id
                     AND (paper.applied_to = own.source_id OR paper.applied_from = own.source_id))
                   WHERE own.connection_id = :connection AND own.xero_id = claimed.resource_id
                     AND own.deleted_at IS NULL AND paper.deleted_at IS NULL AND paper.origin = 'medusa'
                     AND paper.posted_at IS NOT NULL) AS written_at
       FROM claimed`,
    { tenant: connection.tenant_id, connection: connection.id, limit, seconds }
  )
  return rows as WaitingEvent[]
}
