import { type DriftCause } from "./drift"

/** Causes that are a change of the same document: it is sent once more as a whole. */
const CHANGES: readonly DriftCause[] = [
  "lines_edited",
  "date_changed",
  "renumbered",
  "reference_changed",
  "contact_changed",
]

/** Causes that leave no document. */
const GONE: readonly DriftCause[] = ["voided", "missing"]

/** What a mend does to the ledger's row; null where there is none to change. */
export function restoringOf(cause: DriftCause): "change" | "replace" | "send" | null {
  if (CHANGES.includes(cause)) {
    return "change"
  }
  if (GONE.includes(cause)) {
    return "replace"
  }
  return cause === "payment_removed" ? "send" : null
}
