import { type BackfillPreview } from "./backfill-preview"

/** Elements of a kind that Xero takes in one call. */
const A_CALL = 50

/** What a backfill will cost of Xero's limits. */
export interface CallEstimate {
  calls: number
  /** Until the last call, as far as the limit a minute goes; more where the day's calls run out before. */
  minutes: number
  /** Days that it takes, where the organisation's daily limit is what stops it; null where that is unknown. */
  days: number | null
}

/**
 * Reckons calls and time of what would be sent: 50 documents of a kind a call, but allocations, which take one
 * a credit note. What Xero holds already is read whole, 50 a call.
 *
 * @param limits calls a minute, and a day where Xero said how many are left
 */
export function estimateCalls(
  { documents, contacts, found, in_doubt }: BackfillPreview,
  limits: { minute: number; day: number | null }
): CallEstimate {
  const batched = [
    found + in_doubt,
    contacts,
    documents.invoice,
    documents.credit_note,
    documents.payment,
    documents.refund,
  ]
  const calls =
    batched.reduce((all, count) => all + Math.ceil(count / A_CALL), 0) + documents.allocation
  return {
    calls,
    minutes: Math.ceil(calls / limits.minute),
    days: limits.day ? Math.ceil(calls / limits.day) : null,
  }
}
