import type { DriftCause, DriftKind, DriftSide } from "../../../../accounting/drift/drift"

/** A difference between the store and Xero. Amounts are decimal strings in major units, times UTC. */
export interface DiscrepancyAnswer {
  id: string
  kind: DriftKind
  cause: DriftCause
  /** What happened, in a sentence. */
  reason: string
  order_id: string | null
  /** "#1001" */
  order_label: string | null
  customer_id: string | null
  number: string | null
  currency_code: string | null
  store: DriftSide
  xero: DriftSide
  state: "open" | "accepted" | "restored" | "gone"
  /** What accepting and restoring it does, a sentence each. */
  accept: string
  restore: string
  /** Why it cannot be restored from here, with what to do; null where it can. */
  restore_problem: string | null
  /** The document in Xero. */
  xero_url: string | null
  found_at: string
  /** A person's id, or `policy`. */
  decided_by: string | null
  decided_at: string | null
}

export interface DiscrepanciesAnswer {
  discrepancies: DiscrepancyAnswer[]
  count: number
  limit: number
  offset: number
  /** All open ones of the organisation, by cause, the most first. */
  causes: { cause: DriftCause; count: number }[]
}

export interface DecidedAnswer {
  decided: number
  /** Those that could not be; each says why. */
  left: number
}
