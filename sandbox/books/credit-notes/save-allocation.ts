import { decimal, money, sum } from "../decimal"
import { writeHistory } from "../history/write-history"
import { baseOf, moveBase } from "../journal/apply-base"
import { postEntry } from "../journal/post-entry"
import { systemAccount } from "../journal/system-account"
import { touchDocument } from "../payments/save-payment"
import type { Actor } from "../state/actor"
import type { Allocation } from "../state/allocation"
import { fileAllocation, indexOf } from "../state/book-index"
import type { CreditNote, Invoice } from "../state/sales-document"
import { booksOf } from "../state/stored-books"

/** Puts a checked allocation into the books; only a difference of rates reaches the journal. */
export function saveAllocation(
  actor: Actor,
  allocation: Allocation,
  creditNote: CreditNote,
  invoice: Invoice
): Allocation {
  allocation.BaseFromInvoice = baseOf(invoice, allocation.Amount)
  allocation.BaseFromCreditNote = baseOf(creditNote, allocation.Amount)
  const gain = sum([allocation.BaseFromInvoice]).minus(allocation.BaseFromCreditNote)
  if (!gain.isZero()) {
    const { organisation } = actor
    const gains = systemAccount(organisation, "REALISEDCURRENCYGAIN", "ROUNDING")
    allocation.JournalNumber = postEntry(actor, {
      SourceID: allocation.AllocationID,
      SourceType: "ALLOCATION",
      JournalDate: allocation.Date,
      Lines: [
        { AccountID: gains.AccountID, NetAmount: money(gain) },
        {
          AccountID: systemAccount(organisation, "DEBTORS").AccountID,
          NetAmount: money(gain.negated()),
        },
      ],
    })
  }
  moveBase(invoice, decimal(allocation.BaseFromInvoice).negated())
  moveBase(creditNote, decimal(allocation.BaseFromCreditNote).negated())
  booksOf(actor.organisation).allocations.push(allocation)
  fileAllocation(indexOf(actor.organisation), allocation)
  touchDocument(actor, invoice)
  touchDocument(actor, creditNote)
  const details = `${allocation.Amount} of ${creditNote.CreditNoteNumber} to ${invoice.InvoiceNumber}`
  writeHistory(actor, "Invoices", invoice.InvoiceID, "Credit Applied", details)
  writeHistory(actor, "CreditNotes", creditNote.CreditNoteID, "Credit Applied", details)
  return allocation
}
