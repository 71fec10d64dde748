import { type CreditNote } from "xero-node/dist/gen/model/accounting/creditNote"
import { type Invoice } from "xero-node/dist/gen/model/accounting/invoice"
import { type DocumentInXero } from "../../../accounting/report/document-in-xero"
import { bookedLine, paymentOn } from "./document-parts"
import { dayOf } from "./moment-of"

/** An invoice with all that an accountant can change on it. */
export const invoiceInXero = (invoice: Invoice): DocumentInXero =>
  documentOf(invoice, invoice.invoiceID ?? "", invoice.invoiceNumber ?? "")

/** A credit note likewise. */
export const creditNoteInXero = (note: CreditNote): DocumentInXero =>
  documentOf(note, note.creditNoteID ?? "", note.creditNoteNumber ?? "")

function documentOf(
  document: Invoice | CreditNote,
  xero_id: string,
  number: string
): DocumentInXero {
  return {
    xero_id,
    number,
    status: String(document.status ?? ""),
    date: dayOf(document.date),
    reference: document.reference || null,
    contact_id: document.contact?.contactID ?? null,
    lines: (document.lineItems ?? []).map((line) => bookedLine(document, line)),
    payments: (document.payments ?? []).map(paymentOn),
  }
}
