import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AlertDetails, type AlertKind } from "./alert"

/** A notice to be sent, with all that its words need. */
export interface ClaimedNotice {
  id: string
  alert_id: string
  phase: "opened" | "closed"
  channel: "event" | "feed" | "email"
  /** This one included. */
  tries: number
  kind: AlertKind
  details: AlertDetails
  connection_id: string
  organisation_name: string
  time_zone: string
  connection_status: "connected" | "authorisation_lost" | "disconnected"
  alert_email: string | null
}

/** Until a process that took a notice and never said how it went counts as dead. */
const CLAIM_SECONDS = 180

/**
 * Takes notices that are due, for one process. An opening is told only while the trouble lasts, and that
 * it is over only to those who heard of it.
 *
 * @param limit how many at most
 */
export async function claimNotices(knex: Knex, limit: number): Promise<ClaimedNotice[]> {
  const { rows } = await knex.raw(
    `WITH due AS (
       SELECT notice.id
         FROM xero_alert_notice AS notice
         JOIN xero_alert AS alert ON alert.id = notice.alert_id
        WHERE notice.deleted_at IS NULL AND notice.state = 'waiting' AND notice.available_at <= now()
          AND CASE notice.phase WHEN 'opened' THEN alert.closed_at IS NULL
            ELSE EXISTS (SELECT 1 FROM xero_alert_notice AS opening
              WHERE opening.alert_id = notice.alert_id AND opening.channel = notice.channel
                AND opening.phase = 'opened' AND opening.state = 'sent') END
        ORDER BY notice.available_at, notice.id
        LIMIT ?
        FOR UPDATE OF notice SKIP LOCKED
     )
     UPDATE xero_alert_notice AS notice
        SET tries = notice.tries + 1, available_at = now() + make_interval(secs => ?), updated_at = now()
       FROM due, xero_alert AS alert, xero_connection AS connection
      WHERE notice.id = due.id AND alert.id = notice.alert_id AND connection.id = alert.connection_id
     RETURNING notice.id, notice.alert_id, notice.phase, notice.channel, notice.tries,
               alert.kind, alert.details, alert.connection_id, connection.organisation_name,
               connection.time_zone, connection.status AS connection_status, connection.alert_email`,
    [limit, CLAIM_SECONDS]
  )
  return rows as ClaimedNotice[]
}
