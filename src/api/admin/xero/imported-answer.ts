import { type ImportKind } from "../../../accounting/incoming/incoming-money"
import { type ImportState } from "../../../modules/xero/ledger/ledger-row"
import { type ImportedAnswer } from "./answers"

/** Where a payment that was recorded in Xero stands on its order; null for what Medusa had first. */
export function importedAnswer(document: {
  import_of: ImportKind | null
  import_state: ImportState | null
  import_reason: string | null
  import_total: string | null
  total: string | null
}): ImportedAnswer | null {
  const { import_of, import_state, import_reason, import_total, total } = document
  return import_of && import_state
    ? {
        of: import_of,
        state: import_state,
        reason: import_reason,
        total: import_total ?? total,
        allocated: import_state === "applied" ? (total ?? "0.00") : "0.00",
      }
    : null
}
