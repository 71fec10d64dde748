import { type QuotaAnswer } from "../../api/admin/xero/quota-answer"

/** What the limits will allow, as far as can be told. */
export type QuotaForecast =
  | { kind: "parked"; until: string }
  | { kind: "unknown" }
  | { kind: "used_up" }
  /** Nothing was called in the last hour. */
  | { kind: "idle" }
  /** At the pace of the last hour the calls left last so many hours. */
  | { kind: "lasts"; calls: number; hours: number }
  /** They last longer than Xero's day is. */
  | { kind: "ample"; calls: number }

const DAY_HOURS = 24

/**
 * Foretells how long the calls left will last at the pace of the last hour.
 *
 * @param now milliseconds since 1970; what Xero said over a day before it is no longer true
 */
export function quotaForecast(quota: QuotaAnswer, now: number): QuotaForecast {
  const { remaining, said_at } = quota.day
  if (quota.parked_until) {
    return { kind: "parked", until: quota.parked_until }
  }
  if (remaining === null || !said_at || now - Date.parse(said_at) > DAY_HOURS * 3600_000) {
    return { kind: "unknown" }
  }
  if (remaining === 0) {
    return { kind: "used_up" }
  }
  const calls = quota.by_hour[quota.by_hour.length - 1]?.calls ?? 0
  if (!calls) {
    return { kind: "idle" }
  }
  const hours = remaining / calls
  return hours >= DAY_HOURS
    ? { kind: "ample", calls }
    : { kind: "lasts", calls, hours: Math.max(1, Math.floor(hours)) }
}
