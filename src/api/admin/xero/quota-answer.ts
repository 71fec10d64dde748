/** What an organisation's limits at Xero are and how far they are used, from the store's own count; times are UTC. */
export interface QuotaAnswer {
  minute: { limit: number; used: number }
  at_once: { limit: number; used: number }
  day: {
    /** Calls left as Xero last said at `said_at`; null before its first answer. */
    remaining: number | null
    said_at: string | null
    /** What Xero allows a day, found out from what it says; null before its first answer. */
    limit_known: 1000 | 5000 | null
    /** Calls of the last 24 hours: where Xero's own day begins is not known. */
    used_today: number
  }
  /** No call is made before this moment, since Xero asked for a pause; null while it does not. */
  parked_until: string | null
  /**
   * How long live work now waits for more of it, so that fewer calls carry it and those left last the day; 0 while they
   * are ample.
   */
  gathering_seconds: number
  /** Calls of the last 24 hours that have ended, the most frequent first. */
  by_endpoint: EndpointUse[]
  /** The last 24 hours, the oldest first, each from the moment named. */
  by_hour: { from: string; calls: number }[]
}

/** What was called, and how often. */
export interface EndpointUse {
  /** Both null for calls given up before they were made. */
  method: string | null
  endpoint: string | null
  calls: number
  /** Of those, the ones that Xero refused or did not answer. */
  failed: number
}
