import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AlertKind } from "./alert"

/** A kind of trouble of a connection. */
export interface AlertName {
  connection_id: string
  kind: AlertKind
}

/**
 * Closes alerts whose trouble is over, with the notices of it for the ways the opening was to be told by,
 * in one statement. Trouble that had not opened yet is forgotten, and nobody hears of it.
 *
 * @param names the trouble that is over; without an open alert of it nothing happens
 * @returns how many open alerts were closed
 */
export async function closeAlerts(knex: Knex, names: AlertName[]): Promise<number> {
  if (!names.length) {
    return 0
  }
  const { rows } = await knex.raw(
    `WITH over AS (
       SELECT connection_id, kind
         FROM jsonb_to_recordset(?::jsonb) AS name (connection_id text, kind text)
     ), forgotten AS (
       DELETE FROM xero_alert AS alert USING over
        WHERE alert.connection_id = over.connection_id AND alert.kind = over.kind
          AND alert.opened_at IS NULL AND alert.closed_at IS NULL
     ), closed AS (
       UPDATE xero_alert AS alert SET closed_at = now(), updated_at = now() FROM over
        WHERE alert.connection_id = over.connection_id AND alert.kind = over.kind
          AND alert.opened_at IS NOT NULL AND alert.closed_at IS NULL AND alert.deleted_at IS NULL
        RETURNING alert.id
     ), noticed AS (
       INSERT INTO xero_alert_notice
         (id, alert_id, phase, channel, available_at, created_at, updated_at)
       SELECT 'xanot_' || replace(gen_random_uuid()::text, '-', ''), closed.id, 'closed', notice.channel,
              now(), now(), now()
         FROM closed
         JOIN xero_alert_notice AS notice ON notice.alert_id = closed.id AND notice.phase = 'opened'
     )
     SELECT count(*) AS count FROM closed`,
    [JSON.stringify(names)]
  )
  return Number(rows[0].count)
}
