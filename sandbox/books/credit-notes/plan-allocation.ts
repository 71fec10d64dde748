import { randomUUID } from "node:crypto"
import { decimal, money } from "../decimal"
import { lockDateFault } from "../documents/lock-date-fault"
import { rejectIfAny, Rejected } from "../http/rejected"
import type { Actor } from "../state/actor"
import type { Allocation } from "../state/allocation"
import { folded, indexOf } from "../state/book-index"
import type { CreditNote, Invoice } from "../state/sales-document"
import { today } from "../xero-date"
import { saveAllocation } from "./save-allocation"

/**
 * Checks an allocation and returns how to save it. Both documents must be approved and open, for the
 * same contact and in the same currency; the amount fits what is left on either. The sentences about
 * amounts are Xero's (waynerobinson/xeroizer issue 320), the others our own.
 *
 * @param wish.invoice the invoice's id or number
 * @throws Rejected with everything that is wrong
 */
export function planAllocation(
  actor: Actor,
  creditNote: CreditNote,
  wish: { amount?: string; day?: string; invoice?: string }
): () => Allocation {
  const { organisation } = actor
  const index = indexOf(organisation)
  const key = folded(wish.invoice ?? "")
  const invoice = index.invoices.get(key) ?? index.invoicesByNumber.get(key)
  if (!invoice) {
    throw new Rejected("The invoice that the credit is allocated to could not be found.")
  }
  const amount = decimal(wish.amount)
  const day = wish.day ?? today(organisation, actor.now)
  const locked = lockDateFault(organisation, day)
  rejectIfAny([...pairFaults(creditNote, invoice, money(amount)), ...(locked ? [locked] : [])])
  const allocation: Allocation = {
    AllocationID: randomUUID(),
    CreditNoteID: creditNote.CreditNoteID,
    InvoiceID: invoice.InvoiceID,
    Amount: money(amount),
    Date: day,
    BaseFromInvoice: "0.00",
    BaseFromCreditNote: "0.00",
    JournalNumber: null,
  }
  return () => saveAllocation(actor, allocation, creditNote, invoice)
}

function pairFaults(creditNote: CreditNote, invoice: Invoice, amount: string): string[] {
  const faults: string[] = []
  const open = [creditNote, invoice].every(({ Status }) => ["AUTHORISED", "PAID"].includes(Status))
  if (!open) {
    faults.push("Credit can only be allocated between Authorised documents")
  }
  if (creditNote.ContactID !== invoice.ContactID) {
    faults.push("The credit note and the invoice must be for the same contact.")
  }
  if (creditNote.CurrencyCode !== invoice.CurrencyCode) {
    faults.push("The credit note and the invoice must be in the same currency.")
  }
  if (!decimal(amount).isGreaterThan(0)) {
    faults.push("The allocation amount must be greater than 0.")
  }
  if (invoice.Status === "PAID") {
    faults.push("The invoice you are trying to allocate to has already been paid off")
  }
  if ([creditNote.RemainingCredit, invoice.AmountDue].some((left) => decimal(amount).gt(left))) {
    faults.push("Credit Note cannot be allocated as amount is greater than amount outstanding")
  }
  return faults
}
