import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AlertRecord } from "./alert"

/** An alert with what its words need of the connection, and how its e-mail went. */
export interface ReadAlert extends AlertRecord {
  opened_at: Date
  organisation_name: string
  time_zone: string
  connection_status: "connected" | "authorisation_lost" | "disconnected"
  email_state: "waiting" | "sent" | "skipped" | "failed" | null
  email_reason: string | null
}

/** Reads the alerts that are open, and the last ones that are over, newest first. */
export async function readAlerts(knex: Knex, past: number): Promise<ReadAlert[]> {
  const { rows } = await knex.raw(
    `SELECT alert.id, alert.connection_id, alert.kind, alert.details, alert.due_at, alert.opened_at,
            alert.closed_at, alert.dismissed, connection.organisation_name, connection.time_zone,
            connection.status AS connection_status, email.state AS email_state,
            email.reason AS email_reason
       FROM (
         (SELECT * FROM xero_alert
           WHERE opened_at IS NOT NULL AND closed_at IS NULL AND deleted_at IS NULL)
         UNION ALL
         (SELECT * FROM xero_alert WHERE closed_at IS NOT NULL AND deleted_at IS NULL
           ORDER BY closed_at DESC LIMIT ?)
       ) AS alert
       JOIN xero_connection AS connection ON connection.id = alert.connection_id
       LEFT JOIN xero_alert_notice AS email
         ON email.alert_id = alert.id AND email.channel = 'email' AND email.phase = 'opened'
      ORDER BY coalesce(alert.closed_at, alert.opened_at) DESC, alert.id DESC`,
    [past]
  )
  return rows as ReadAlert[]
}
