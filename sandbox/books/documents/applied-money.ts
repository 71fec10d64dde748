import type { Organisation } from "../../state/organisation"
import { heldOnInvoice } from "../held-credit/held-on-invoice"
import { indexOf } from "../state/book-index"
import { documentId, type SalesDocument } from "../state/sales-document"

/** What Xero says when a document with money applied would be voided or changed in its amounts. */
export const moneyApplied =
  "This document cannot be edited as it has a payment or credit note allocated to it."

/** Whether a payment, refund or allocation stands on the document. */
export function hasMoneyApplied(organisation: Organisation, document: SalesDocument): boolean {
  const index = indexOf(organisation)
  const id = documentId(document)
  return (
    (index.paymentsByDocument.get(id) ?? []).some((payment) => payment.Status !== "DELETED") ||
    (index.allocationsByDocument.get(id) ?? []).length > 0 ||
    heldOnInvoice(organisation, id).length > 0
  )
}

/**
 * Whether two states of a document differ in something that money applied fixes: all but reference,
 * number, due date, branding, contact, URL and the description, account and tracking of a line.
 */
export function differsInMoney(before: SalesDocument, after: SalesDocument): boolean {
  return fixedBy(before) !== fixedBy(after)
}

function fixedBy(document: SalesDocument): string {
  return JSON.stringify([
    document.Date,
    document.CurrencyCode,
    Number(document.CurrencyRate),
    document.LineAmountTypes,
    document.LineItems.map((line) => [
      line.LineItemID,
      Number(line.Quantity),
      Number(line.UnitAmount),
      line.LineAmount,
      line.TaxType,
      line.TaxAmount,
    ]),
  ])
}
