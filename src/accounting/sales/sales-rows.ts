import { type LedgerDocument } from "../ledger/ledger"
import { postedInvoice } from "../ledger/posted-invoice"
import { lockedPeriod } from "../order/lock-date"
import { type BookSettings } from "../mapping/settings"
import { documentOrdinal } from "./document-name"

/** The order's invoices and credit notes in the ledger, by what can still be done about them. */
export interface SalesRows {
  /** An earlier call may have made them: they are asked for, and sent again as they were, before anything else. */
  unclear: LedgerDocument[]
  /** The last invoice, while nothing stands on it, unless somebody else made or changed it and that was taken over: it can be changed or taken back. */
  open: LedgerDocument | null
  /** What stays as it is. Documents that were voided in Xero by hand count, so that nothing is sent again. */
  fixed: LedgerDocument[]
}

const CHANGEABLE = ["DRAFT", "SUBMITTED", "AUTHORISED"]

/**
 * Sorts the ledger's rows of an order's invoices and credit notes.
 * Source of what can be changed: Xero edits an invoice until a payment or credit note is applied to it
 * (developer.xero.com, Accounting API, Invoices), and nothing on or before the lock date.
 */
export function salesRows(ledger: LedgerDocument[], settings: BookSettings): SalesRows {
  const rows = ledger
    .filter(
      ({ kind, state }) => (kind === "invoice" || kind === "credit_note") && state !== "failed"
    )
    .sort((a, b) => documentOrdinal(a.source_id) - documentOrdinal(b.source_id))
  const unclear = rows.filter(({ state, posted }) => state === "intended" && posted)
  const known = rows.filter(({ state }) => state !== "intended")
  const last = known.filter(({ kind }) => kind === "invoice").at(-1)
  const open = last && changeable(last, ledger, settings) ? last : null
  return { unclear, open, fixed: known.filter((row) => row !== open) }
}

/** All of them. */
export const rowsOf = ({ unclear, fixed, open }: SalesRows) => [
  ...fixed,
  ...(open ? [open] : []),
  ...unclear,
]

function changeable(
  row: LedgerDocument,
  ledger: LedgerDocument[],
  settings: BookSettings
): boolean {
  const money = ledger.some(
    ({ kind, state, applied_to }) =>
      (kind === "payment" || kind === "allocation") &&
      applied_to === row.source_id &&
      (state === "posted" || state === "intended")
  )
  const posted = postedInvoice(row)
  const date = row.posted && "Date" in row.posted ? String(row.posted.Date) : null
  return (
    row.state === "posted" &&
    CHANGEABLE.includes(row.xero_status ?? "AUTHORISED") &&
    !money &&
    !posted?.found_in_xero &&
    !posted?.kept_as_in_xero &&
    !(date && lockedPeriod(row.key, date, settings))
  )
}
