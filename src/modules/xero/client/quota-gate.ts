import type { CallRecord } from "./call"

/** Who the call is for: a reserve of the quota is kept for live work, and another for people. */
export type CallPurpose = "note" | "pdf" | "backfill" | "sync" | "person"

/**
 * Leave to make one call, to be given back when it ends; or the time to come back. `in_line` when nothing but calls
 * made before stand in the way, and not a pause that Xero asked for.
 */
export type CallSlot =
  | { granted: true; slot_id: string }
  | { granted: false; retry_after_seconds: number; in_line?: true }

/** Keeps an organisation's calls within Xero's limits, across all processes. */
export interface QuotaGate {
  /** Asks leave for one call now; never waits. */
  reserve(tenant_id: string, purpose: CallPurpose): Promise<CallSlot>
  /** Gives the slot back with what Xero said of the calls left; `parked_seconds` after a 429. */
  settle(
    tenant_id: string,
    slot_id: string,
    call: CallRecord | null,
    parked_seconds: number | null
  ): Promise<void>
}
