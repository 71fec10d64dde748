import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { countUnsent } from "../../../modules/xero/log/count-waiting"
import { nextSending } from "../../../modules/xero/schedule/next-sending"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { type SendingAnswer, type WaitsAnswer } from "./answers"

/** When live work is sent next, and how much waits for that. */
export async function sendingAnswer(
  knex: Knex,
  connection: ConnectionRecord
): Promise<SendingAnswer> {
  return {
    send_when: connection.send_when,
    next_at: nextOf(connection),
    waiting:
      connection.send_when === "at_once"
        ? 0
        : await countUnsent(knex, connection.id, releasedAt(connection)),
  }
}

/**
 * What an entry waits for.
 *
 * @param since when it was put on the queue; null where it waits for no time
 */
export function waitsAnswer(connection: ConnectionRecord | null, since: Date | null): WaitsAnswer {
  const waits =
    connection && since && connection.send_when !== "at_once" && since > releasedAt(connection)
  return waits ? { until: nextOf(connection) } : null
}

const releasedAt = ({ released_at }: ConnectionRecord): Date => released_at ?? new Date(0)

const nextOf = (connection: ConnectionRecord): string | null =>
  nextSending(
    connection,
    connection.schedule_from ?? new Date(0),
    connection.time_zone
  )?.toISOString() ?? null
