import type { Organisation } from "../../state/organisation"
import { renderDocument, type Detail } from "../documents/render-document"
import { viewDocument } from "../documents/view-document"
import { indexOf } from "../state/book-index"
import type { Allocation } from "../state/allocation"
import type { CreditNote } from "../state/sales-document"
import { msDate } from "../xero-date"

/** A credit note as read. */
export function renderCreditNote(
  organisation: Organisation,
  creditNote: CreditNote,
  detail: Detail
): object {
  const index = indexOf(organisation)
  return {
    CreditNoteID: creditNote.CreditNoteID,
    ID: creditNote.CreditNoteID,
    CreditNoteNumber: creditNote.CreditNoteNumber,
    Payments: (index.paymentsByDocument.get(creditNote.CreditNoteID) ?? [])
      .filter((payment) => payment.Status === "AUTHORISED")
      .map((payment) => ({
        PaymentID: payment.PaymentID,
        Date: msDate(payment.Date),
        Amount: Number(payment.Amount),
        Reference: payment.Reference,
        CurrencyRate: Number(payment.CurrencyRate),
        HasAccount: false,
        HasValidationErrors: false,
      })),
    RemainingCredit: Number(creditNote.RemainingCredit),
    Allocations: (index.allocationsByDocument.get(creditNote.CreditNoteID) ?? []).map(
      (allocation) => renderAllocation(organisation, allocation)
    ),
    ...renderDocument(organisation, creditNote, detail),
  }
}

/** A credit note as filters see it. */
export function viewCreditNote(organisation: Organisation, creditNote: CreditNote): object {
  return {
    ...viewDocument(organisation, creditNote),
    RemainingCredit: Number(creditNote.RemainingCredit),
  }
}

/** An allocation as read, under its credit note. */
export function renderAllocation(organisation: Organisation, allocation: Allocation): object {
  const invoice = indexOf(organisation).invoices.get(allocation.InvoiceID)
  return {
    AllocationID: allocation.AllocationID,
    Amount: Number(allocation.Amount),
    Date: msDate(allocation.Date),
    Invoice: {
      InvoiceID: allocation.InvoiceID,
      InvoiceNumber: invoice?.InvoiceNumber,
      Payments: [],
      CreditNotes: [],
      Prepayments: [],
      Overpayments: [],
      HasErrors: false,
      IsDiscounted: false,
      LineItems: [],
    },
    IsDeleted: false,
  }
}
