import type { Organisation } from "../../state/organisation"
import { renderDocument, type Detail } from "../documents/render-document"
import { viewDocument } from "../documents/view-document"
import { renderHeld } from "../held-credit/held-on-invoice"
import { indexOf } from "../state/book-index"
import type { Invoice } from "../state/sales-document"
import { msDate } from "../xero-date"

/** An invoice as read. */
export function renderInvoice(organisation: Organisation, invoice: Invoice, detail: Detail) {
  return {
    InvoiceID: invoice.InvoiceID,
    InvoiceNumber: invoice.InvoiceNumber,
    Payments: paymentsOf(organisation, invoice),
    CreditNotes: creditNotesOf(organisation, invoice),
    Prepayments: renderHeld(organisation, invoice.InvoiceID, "Prepayment"),
    Overpayments: renderHeld(organisation, invoice.InvoiceID, "Overpayment"),
    AmountDue: Number(invoice.AmountDue),
    AmountPaid: Number(invoice.AmountPaid),
    AmountCredited: Number(invoice.AmountCredited),
    IsDiscounted: Number(invoice.TotalDiscount) !== 0,
    ...(Number(invoice.TotalDiscount) === 0
      ? {}
      : { TotalDiscount: Number(invoice.TotalDiscount) }),
    ...(invoice.Url ? { Url: invoice.Url } : {}),
    ...(invoice.ExpectedPaymentDate
      ? { ExpectedPaymentDate: msDate(invoice.ExpectedPaymentDate) }
      : {}),
    ...renderDocument(organisation, invoice, detail),
  }
}

/** An invoice as `summaryOnly` has it: no payments, credit notes, lines or attachments flag. */
export function renderInvoiceSummary(organisation: Organisation, invoice: Invoice, detail: Detail) {
  const {
    Payments: _payments,
    CreditNotes: _creditNotes,
    Prepayments: _prepayments,
    Overpayments: _overpayments,
    ...summary
  } = renderInvoice(organisation, invoice, { ...detail, lines: false })
  return summary
}

/** An invoice as filters see it. */
export function viewInvoice(organisation: Organisation, invoice: Invoice): object {
  return {
    ...viewDocument(organisation, invoice),
    AmountDue: Number(invoice.AmountDue),
    AmountPaid: Number(invoice.AmountPaid),
    AmountCredited: Number(invoice.AmountCredited),
  }
}

function paymentsOf(organisation: Organisation, invoice: Invoice): object[] {
  return (indexOf(organisation).paymentsByDocument.get(invoice.InvoiceID) ?? [])
    .filter((payment) => payment.Status === "AUTHORISED")
    .map((payment) => ({
      PaymentID: payment.PaymentID,
      Date: msDate(payment.Date),
      Amount: Number(payment.Amount),
      Reference: payment.Reference,
      CurrencyRate: Number(payment.CurrencyRate),
      ...(payment.Batch ? { BatchPaymentID: payment.Batch.BatchPaymentID } : {}),
      HasAccount: false,
      HasValidationErrors: false,
    }))
}

function creditNotesOf(organisation: Organisation, invoice: Invoice): object[] {
  const index = indexOf(organisation)
  return (index.allocationsByDocument.get(invoice.InvoiceID) ?? []).map((allocation) => {
    const creditNote = index.creditNotes.get(allocation.CreditNoteID)
    return {
      CreditNoteID: allocation.CreditNoteID,
      ID: allocation.CreditNoteID,
      CreditNoteNumber: creditNote?.CreditNoteNumber,
      AppliedAmount: Number(allocation.Amount),
      Date: msDate(allocation.Date),
      Total: Number(creditNote?.Total),
      HasErrors: false,
      LineItems: [],
    }
  })
}
