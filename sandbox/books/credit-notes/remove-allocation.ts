import { lockDateFault } from "../documents/lock-date-fault"
import { writeHistory } from "../history/write-history"
import { Rejected } from "../http/rejected"
import { moveBase } from "../journal/apply-base"
import { reverseEntry } from "../journal/post-entry"
import { touchDocument } from "../payments/save-payment"
import type { Actor } from "../state/actor"
import type { Allocation } from "../state/allocation"
import { dropAllocation, indexOf } from "../state/book-index"
import { booksOf } from "../state/stored-books"
import { BrokenBooks } from "../state/broken-books"

/**
 * Undoes an allocation: both documents are open again by its amount.
 *
 * @throws Rejected when it lies in a locked period
 */
export function removeAllocation(actor: Actor, allocation: Allocation): void {
  const locked = lockDateFault(actor.organisation, allocation.Date)
  if (locked) {
    throw new Rejected(locked)
  }
  const index = indexOf(actor.organisation)
  const { allocations } = booksOf(actor.organisation)
  allocations.splice(allocations.indexOf(allocation), 1)
  dropAllocation(index, allocation)
  if (allocation.JournalNumber !== null) {
    reverseEntry(actor, allocation.JournalNumber)
  }
  const invoice = index.invoices.get(allocation.InvoiceID)
  const creditNote = index.creditNotes.get(allocation.CreditNoteID)
  if (!invoice || !creditNote) {
    throw new BrokenBooks(`Allocation ${allocation.AllocationID} has lost a document`)
  }
  moveBase(invoice, allocation.BaseFromInvoice)
  moveBase(creditNote, allocation.BaseFromCreditNote)
  touchDocument(actor, invoice)
  touchDocument(actor, creditNote)
  writeHistory(actor, "Invoices", invoice.InvoiceID, "Credit Removed", allocation.Amount)
  writeHistory(actor, "CreditNotes", creditNote.CreditNoteID, "Credit Removed", allocation.Amount)
}
