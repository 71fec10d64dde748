import { type Allocation } from "xero-node/dist/gen/model/accounting/allocation"
import { CreditNote } from "xero-node/dist/gen/model/accounting/creditNote"
import { type CurrencyCode } from "xero-node/dist/gen/model/accounting/currencyCode"
import { LineAmountTypes } from "xero-node/dist/gen/model/accounting/lineAmountTypes"
import { decimalOf } from "./decimal-of"
import { creditNoteInXero } from "./document-in-xero"
import { type XeroAllocation, type XeroCreditNote } from "./documents"
import { type CreditNoteElement } from "./gateway"
import { lineModel } from "./line-model"
import { dayOf, momentOf } from "./moment-of"

/** A credit note to a customer in the words of xero-node's serialiser. Of the contact only the id is sent. */
export function creditNoteModel({ contact_id, payload }: CreditNoteElement): CreditNote {
  return {
    type: CreditNote.TypeEnum.ACCRECCREDIT,
    contact: { contactID: contact_id },
    creditNoteNumber: payload.CreditNoteNumber,
    reference: payload.Reference,
    date: payload.Date,
    currencyCode: payload.CurrencyCode as unknown as CurrencyCode,
    lineAmountTypes: LineAmountTypes[payload.LineAmountTypes],
    status: CreditNote.StatusEnum[payload.Status],
    lineItems: payload.LineItems.map(lineModel),
  }
}

/** What the plugin needs of a credit note that Xero returned. */
export function xeroCreditNote(note: CreditNote): XeroCreditNote {
  return {
    credit_note_id: note.creditNoteID ?? "",
    number: note.creditNoteNumber ?? "",
    reference: note.reference || null,
    contact_id: note.contact?.contactID ?? null,
    status: String(note.status ?? ""),
    currency_code: String(note.currencyCode ?? ""),
    total_tax: decimalOf(note.totalTax),
    total: decimalOf(note.total),
    remaining: decimalOf(note.remainingCredit),
    allocations: (note.allocations ?? []).map(xeroAllocation),
    lines: (note.lineItems ?? []).map((line) => ({
      line_item_id: line.lineItemID ?? null,
      description: line.description ?? null,
      line_amount: decimalOf(line.lineAmount),
    })),
    whole: creditNoteInXero(note),
    updated_at: momentOf(note.updatedDateUTC) ?? "",
  }
}

/** What the plugin needs of an allocation that Xero returned. */
export function xeroAllocation(allocation: Allocation): XeroAllocation {
  return {
    allocation_id: allocation.allocationID ?? null,
    invoice_id: allocation.invoice?.invoiceID ?? "",
    amount: decimalOf(allocation.amount),
    date: dayOf(allocation.date),
  }
}
