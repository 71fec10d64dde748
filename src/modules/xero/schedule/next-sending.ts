import { addDays, documentDate } from "../../../accounting/order/document-date"
import { momentOf } from "./moment-of"

/** When live work goes to Xero, as the owner chose. */
export interface SendingTimes {
  send_when: "at_once" | "every_minutes" | "daily" | "by_hand"
  /** Minutes from one sending to the next, 5 to 1440; counts with `every_minutes`. */
  send_every_minutes: number
  /** `HH:MM` in the organisation's time zone; counts with `daily`. */
  send_daily_at: string
}

/**
 * When what waits is sent next.
 *
 * @param from UTC: the last sending, or when these times were chosen
 * @param timeZone IANA name of the organisation's time zone
 * @returns UTC; before now, where the time has come. Null where nothing waits for a time: with `at_once` and `by_hand`
 */
export function nextSending(times: SendingTimes, from: Date, timeZone: string): Date | null {
  switch (times.send_when) {
    case "every_minutes":
      return new Date(from.getTime() + times.send_every_minutes * 60_000)
    case "daily":
      return nextDaily(times.send_daily_at, from, timeZone)
    default:
      return null
  }
}

/** The next day's moment is always after `from`, whatever the clocks do on either day. */
function nextDaily(time: string, from: Date, timeZone: string): Date {
  const today = documentDate(from.toISOString(), timeZone)
  const moment = momentOf(today, time, timeZone)
  return moment > from ? moment : momentOf(addDays(today, 1), time, timeZone)
}
