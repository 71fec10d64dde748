/** What the sandbox allows; the defaults are Xero's for a paid app. */
export interface Limits {
  /** Calls in flight for one app and organisation. */
  concurrent: number
  /** Calls in a minute for one app and organisation. */
  perMinute: number
  /** Calls in a day for one app and organisation: 5000, or 1000 on Xero's free tier. */
  perDay: number
  /** Calls in a minute of one app over all organisations. */
  appPerMinute: number
  /** How long every answer takes at least, in milliseconds: Xero is never as quick as a loopback. */
  latencyMs: number
}

export const DEFAULT_LIMITS: Limits = {
  concurrent: 5,
  perMinute: 60,
  perDay: 5000,
  appPerMinute: 10000,
  latencyMs: 0,
}
