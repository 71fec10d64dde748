import { documentDate } from "../order/document-date"
import { decimal, sum } from "../money/money"
import { TWO } from "../money/xero-arithmetic"
import { type PaperMoney, type PaperReference } from "./paper"
import { type PaperRow } from "./paper-row"

/** What less is due on an invoice by, or less is left of a credit note by, and what remains. */
export interface PaperSettlement {
  settled: PaperMoney[]
  left: string
}

/**
 * The money and the credit on a paper, the oldest first. What is left is what the ledger says; where somebody
 * settled it in Xero by other means, that difference is a line of its own.
 *
 * @param rows all of the order's in the ledger
 * @param timeZone IANA name, the organisation's
 */
export function paperSettlement(
  document: PaperRow,
  rows: PaperRow[],
  timeZone: string
): PaperSettlement {
  const numberOf = (kind: PaperRow["kind"], source: string | null) =>
    rows.find((row) => row.kind === kind && row.source_id === source)?.key ?? ""
  const own = rows
    .filter((row) => row.state === "posted" && row.total !== null && standsOn(row, document))
    .map((row): PaperMoney => ({
      label: labelOf(row, document, numberOf),
      date: dateOf(row, timeZone),
      amount: decimal(row.total ?? 0).toFixed(TWO),
    }))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
  const total = decimal(document.total ?? 0)
  const known = total.minus(sum(own.map(({ amount }) => amount)))
  const left = document.amount_due === null ? known : decimal(document.amount_due)
  const other = known.minus(left)
  return {
    settled: other.isZero()
      ? own
      : [...own, { label: "Other entries in Xero", date: null, amount: other.toFixed(TWO) }],
    left: left.toFixed(TWO),
  }
}

function standsOn(row: PaperRow, { kind, source_id }: PaperRow): boolean {
  return kind === "invoice"
    ? (row.kind === "payment" || row.kind === "allocation") && row.applied_to === source_id
    : (row.kind === "refund" && row.applied_to === source_id) ||
        (row.kind === "allocation" && row.applied_from === source_id)
}

function labelOf(
  row: PaperRow,
  { kind }: PaperRow,
  numberOf: (kind: PaperRow["kind"], source: string | null) => string
): string {
  if (row.kind !== "allocation") {
    return row.kind === "refund" ? "Refund" : "Payment"
  }
  return kind === "invoice"
    ? `Credit note ${numberOf("credit_note", row.applied_from)}`.trim()
    : `Used for invoice ${numberOf("invoice", row.applied_to)}`.trim()
}

/** The day that a row's paper bears, or the one it came into the books; null where neither is known. */
export function dateOf(row: PaperRow, timeZone: string): string | null {
  const posted = row.posted as { Date?: unknown } | null
  if (typeof posted?.Date === "string") {
    return posted.Date.slice(0, 10)
  }
  return row.posted_at ? documentDate(new Date(row.posted_at).toISOString(), timeZone) : null
}

/** The other papers that a reader of this one should know of: credit notes, or the invoices that are credited. */
export function relatedPapers(
  document: PaperRow,
  rows: PaperRow[],
  timeZone: string
): PaperReference[] {
  const kind = document.kind === "invoice" ? "credit_note" : "invoice"
  return rows
    .filter((row) => row.kind === kind && row.state === "posted")
    .map((row) => ({
      number: row.key,
      date: dateOf(row, timeZone),
      total: decimal(row.total ?? 0).toFixed(TWO),
    }))
}
