import { type LedgerDocument } from "../ledger/ledger"
import { type KeptWithDocument } from "../ledger/payload"
import { sum } from "../money/money"
import { type DocumentInXero } from "../report/document-in-xero"
import { documentRows, sentDay } from "../report/document-rows"
import { saleInXero } from "../report/sale-in-xero"
import { type Drift, type DriftCause, type DriftSide } from "./drift"

/** What an invoice or a credit note has with it beside its lines. */
type Posted = KeptWithDocument & { Reference?: string; found_in_xero?: true }

/** Xero's amounts of documents have so many decimals. */
const DECIMALS = 2

/**
 * What somebody changed in Xero of an invoice or a credit note of ours, a cause each. What we took back ourselves, or
 * are about to restore, is no difference; of an invoice that somebody else made only whether it is still there counts.
 *
 * @param row the ledger's, with what was posted and what Xero answered to it
 * @param inXero as Xero has it now; null where it knows it no more
 * @param isSame whether a document made out to the first contact may as well be made out to the second: the one was
 * merged into the other
 */
export function documentDrift(
  row: LedgerDocument,
  inXero: DocumentInXero | null,
  isSame: (posted: string, now: string) => boolean
): Drift[] {
  const posted: Posted = row.posted ?? {}
  const backByUs = row.state === "removed" && !row.lines.length
  if (backByUs || posted.to_restore || (row.state !== "posted" && row.state !== "removed")) {
    return []
  }
  const kind = row.kind === "credit_note" ? "credit_note" : "invoice"
  const drift = (cause: DriftCause, store: DriftSide, xero: DriftSide): Drift[] => [
    { kind, source_id: row.source_id, cause, store, xero },
  ]
  const sent = figures(row.lines)
  const gone = saleInXero(row, read(row, inXero)).cause?.cause
  if (gone === "missing" || !inXero) {
    return drift("missing", totals(sent), { total: "0.00", tax: "0.00" })
  }
  if (gone === "voided") {
    const nothing = { status: inXero.status, total: "0.00", tax: "0.00" }
    return drift("voided", totals(sent), nothing)
  }
  if (posted.found_in_xero) {
    return []
  }
  const found = figures(inXero.lines)
  const sentReference = posted.answered_reference ?? posted.Reference
  const [reference, referenceNow] = [sentReference?.trim(), inXero.reference?.trim() ?? ""]
  const [contact, contactNow] = [posted.ContactID, inXero.contact_id]
  const day = sentDay(row)
  return [
    ...(linesDiffer(row, inXero) ? drift("lines_edited", sent, found) : []),
    ...(day && inXero.date && day !== inXero.date
      ? drift("date_changed", { date: day }, { date: inXero.date })
      : []),
    ...(row.key === inXero.number
      ? []
      : drift("renumbered", { number: row.key }, { number: inXero.number })),
    ...(reference === undefined || reference === referenceNow
      ? []
      : drift("reference_changed", { reference }, { reference: referenceNow })),
    ...(!contact || !contactNow || contact === contactNow || isSame(contact, contactNow)
      ? []
      : drift("contact_changed", { contact_id: contact }, { contact_id: contactNow })),
  ]
}

/** An audit of this one document. */
const read = (row: LedgerDocument, inXero: DocumentInXero | null) =>
  new Map(inXero && row.xero_id ? [[row.xero_id, inXero]] : [])

/** By the report's own comparison; lines of a draft count as well, and the date is looked at by itself. */
function linesDiffer(row: LedgerDocument, inXero: DocumentInXero): boolean {
  const day = sentDay(row) ?? inXero.date ?? ""
  const audit = read(row, { ...inXero, status: "AUTHORISED", date: day })
  return documentRows(row, day, DECIMALS, audit).some(({ cause }) => cause === "edited")
}

type Line = NonNullable<DriftSide["lines"]>[number]

const figures = (lines: Line[]) => ({
  total: sum(lines.flatMap(({ net, tax }) => [net, tax])).toFixed(2),
  tax: sum(lines.map(({ tax }) => tax)).toFixed(2),
  lines: lines.map(({ account_code, tax_type, net, tax }) => ({
    account_code,
    tax_type,
    net,
    tax,
  })),
})

const totals = ({ total, tax }: { total: string; tax: string }) => ({ total, tax })
