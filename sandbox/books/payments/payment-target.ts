import type { Organisation } from "../../state/organisation"
import { Rejected } from "../http/rejected"
import { folded, indexOf } from "../state/book-index"
import type { SalesDocument } from "../state/sales-document"
import type { PaymentInput } from "./payment-shape"

/**
 * The invoice or credit note that a payment names by id or number. A bare `InvoiceNumber` may be the
 * number of either (OpenAPI file).
 *
 * @throws Rejected when it names none, both, or one that is not there
 */
export function paymentTarget(organisation: Organisation, input: PaymentInput): SalesDocument {
  const index = indexOf(organisation)
  const invoiceNumber = input.Invoice?.InvoiceNumber ?? input.InvoiceNumber
  const creditNumber = input.CreditNote?.CreditNoteNumber ?? input.CreditNoteNumber
  const named = {
    invoice: input.Invoice?.InvoiceID ?? invoiceNumber,
    creditNote: input.CreditNote?.CreditNoteID ?? creditNumber,
  }
  if ((named.invoice === undefined) === (named.creditNote === undefined)) {
    throw new Rejected("A payment must be applied to exactly one invoice or credit note.")
  }
  const target = named.creditNote
    ? (index.creditNotes.get(named.creditNote) ??
      index.creditNotesByNumber.get(folded(named.creditNote)))
    : (index.invoices.get(named.invoice ?? "") ??
      index.invoicesByNumber.get(folded(named.invoice ?? "")) ??
      (input.InvoiceNumber && index.creditNotesByNumber.get(folded(input.InvoiceNumber))))
  if (!target) {
    throw new Rejected("The document that the payment is for could not be found.")
  }
  return target
}
