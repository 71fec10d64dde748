/** What a person is told of. `drift` is raised by whoever compares the store with Xero. */
export const ALERT_KINDS = [
  "authorisation_lost",
  "authorisation_lapsing",
  "quota_exhausted",
  "xero_unreachable",
  "documents_held",
  "documents_failing",
  "pdfs_held",
  "drift",
] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** What is known of the trouble. Never a name, an address or a text that a shopper wrote. */
export interface AlertDetails {
  /** Orders and customers concerned, PDFs held, or differences found. */
  count: number | null
  /** The most frequent reason, as the sync log's code. */
  code: string | null
  /** When it ends or gets worse by itself: UTC, ISO 8601. */
  until: string | null
  /** A sentence of the plugin's own to the owner. */
  reason: string | null
}

/** Nothing known. */
export const NO_DETAILS: AlertDetails = { count: null, code: null, until: null, reason: null }

/** An alert as it is kept; times are UTC. */
export interface AlertRecord {
  id: string
  connection_id: string
  kind: AlertKind
  details: AlertDetails
  due_at: Date
  /** Null while it has not stood long enough. */
  opened_at: Date | null
  closed_at: Date | null
  dismissed: AlertDetails | null
}
