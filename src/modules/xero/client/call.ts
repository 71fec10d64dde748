import type { XeroFault } from "../../../accounting/fault/fault"

/** What one HTTP call to Xero came to, for the quota and the log; nothing secret or personal. */
export interface CallRecord {
  method: string
  /** The endpoint without ids, query or host, e.g. `Invoices`. */
  endpoint: string
  status: number
  milliseconds: number
  /** Xero-Correlation-Id, which Xero's support asks for. */
  correlation_id: string | null
  /** X-MinLimit-Remaining and X-DayLimit-Remaining, where Xero said them. */
  minute_remaining: number | null
  day_remaining: number | null
}

/** A call's outcome: trouble is data, not an exception. */
export type CallResult<T> =
  | { ok: true; value: T; call: CallRecord }
  | { ok: false; fault: XeroFault; call: CallRecord | null }

/** One element's outcome in a batch answer, matched by our own key. */
export type ElementResult<T> =
  | { ok: true; key: string; value: T; warnings: string[] }
  | { ok: false; key: string; fault: XeroFault }
