import { type LedgerDocument } from "../ledger/ledger"
import { type DocumentInXero } from "../report/document-in-xero"
import { moneyInXero } from "../report/money-in-xero"
import { amountOf } from "../settlement/settled"
import { type Drift } from "./drift"

/**
 * The payments and refunds of ours on a document that somebody deleted in Xero. Payments recorded there first are none
 * of ours: they follow the owner's choice of removed payments.
 *
 * @param document the ledger's row of the invoice or credit note
 * @param inXero what Xero has of it now
 * @param rows all the ledger's rows of its order
 */
export function moneyDrift(
  document: LedgerDocument,
  inXero: DocumentInXero,
  rows: LedgerDocument[]
): Drift[] {
  const audit = new Map([[document.xero_id ?? "", inXero]])
  return ownMoney(document, rows).flatMap((row): Drift[] => {
    const { cause, sent_day: date } = moneyInXero(row, rows, audit)
    const kind = row.kind === "refund" ? "refund" : "payment"
    const store = { total: amountOf(row).toFixed(2), ...(date ? { date } : {}) }
    return cause?.cause === "removed"
      ? [
          {
            kind,
            source_id: row.source_id,
            cause: "payment_removed",
            store,
            xero: { total: "0.00" },
          },
        ]
      : []
  })
}

/** The money that we put on a document. */
export const ownMoney = <Row extends LedgerDocument>(
  document: LedgerDocument,
  rows: Row[]
): Row[] =>
  rows.filter(
    ({ kind, applied_to, origin, xero_id, state }) =>
      kind === (document.kind === "credit_note" ? "refund" : "payment") &&
      applied_to === document.source_id &&
      origin !== "xero" &&
      Boolean(xero_id) &&
      (state === "posted" || state === "removed")
  )
