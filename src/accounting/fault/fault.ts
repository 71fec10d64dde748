/** What kind of trouble an answer of Xero's is; each asks for its own treatment. */
export type FaultKind =
  | "throttled"
  | "unauthorised"
  | "rejected"
  | "locked_period"
  | "duplicate"
  /** The contact it is made out to was archived, or merged into another. */
  | "archived_contact"
  | "missing"
  | "outage"
  | "unknown"

/**
 * Trouble as data, one per batch element or per call. `unclear` is true when Xero may have acted all
 * the same (timeout, cut connection, 5xx): look before creating again.
 */
export interface XeroFault {
  kind: FaultKind
  /** Plain words, scrubbed of tokens and personal detail; Xero's own validation sentences are kept. */
  message: string
  unclear: boolean
  /** Seconds until a new try makes sense, where Xero said so. */
  retry_after: number | null
}
