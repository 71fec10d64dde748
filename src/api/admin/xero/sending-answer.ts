import type { SendingTimes } from "../../../modules/xero/schedule/next-sending"

/** The times that the owner chose, as they stand. Times are UTC, ISO 8601. */
export interface SendingAnswer {
  send_when: SendingTimes["send_when"]
  /** When what waits is sent next; null where it is sent at once or by hand. */
  next_at: string | null
  /** How many orders and customers wait for that. */
  waiting: number
}

/** Set for what waits for its time to be sent: when that is, UTC; null where a person has to send it. */
export type WaitsAnswer = { until: string | null } | null

/** Answer of `POST /admin/xero/send`. */
export interface SendAnswer {
  /** How many orders and customers were let through. */
  released: number
}
