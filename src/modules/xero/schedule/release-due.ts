import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { nextSending, type SendingTimes } from "./next-sending"

/** What of a connection its times of sending hang on. */
export interface SendingState extends SendingTimes {
  id: string
  time_zone: string
  released_at: Date | null
  schedule_from: Date | null
}

/**
 * Lets live work through when its time has come; of several processes one does. The database's clock decides.
 *
 * @returns up to which moment (UTC) work that was nudged is let through, or null where all is
 */
export async function releaseDue(knex: Knex, connection: SendingState): Promise<Date | null> {
  if (connection.send_when === "at_once") {
    return null
  }
  const since = connection.schedule_from ?? new Date(0)
  const next = nextSending(connection, since, connection.time_zone)
  if (next) {
    // A millisecond on, since what comes back has no finer time than that.
    const { rows } = await knex.raw(
      `UPDATE xero_connection
          SET released_at = date_trunc('milliseconds', now()) + interval '1 millisecond',
              schedule_from = now(), updated_at = now()
        WHERE id = :id AND coalesce(schedule_from, to_timestamp(0)) < :next AND :next <= now()
       RETURNING released_at`,
      { id: connection.id, next }
    )
    if (rows[0]) {
      return rows[0].released_at as Date
    }
  }
  return connection.released_at ?? new Date(0)
}
