import { decimal } from "../decimal"
import { lockDateFault } from "../documents/lock-date-fault"
import { writeHistory } from "../history/write-history"
import { Rejected } from "../http/rejected"
import { moveBase } from "../journal/apply-base"
import { reverseEntry } from "../journal/post-entry"
import type { Actor } from "../state/actor"
import { findDocument, indexOf } from "../state/book-index"
import type { Payment } from "../state/payment"
import { touchDocument } from "./save-payment"

/**
 * Deletes a payment: it stays on record as DELETED with a new UpdatedDateUTC, its document is open
 * again. Whether Xero refuses a reconciled payment is not documented; here it may be deleted.
 *
 * @throws Rejected when it is deleted already, or lies in a locked period
 */
export function removePayment(actor: Actor, payment: Payment): Payment {
  if (payment.Status === "DELETED") {
    throw new Rejected("The payment has been deleted already.")
  }
  const locked = lockDateFault(actor.organisation, payment.Date)
  if (locked) {
    throw new Rejected(locked)
  }
  const document = findDocument(indexOf(actor.organisation), payment.DocumentID)
  reverseEntry(actor, payment.JournalNumber)
  payment.Status = "DELETED"
  payment.UpdatedDateUTC = actor.now.toISOString()
  if (document) {
    moveBase(document, decimal(payment.BaseApplied))
    touchDocument(actor, document)
    const kind = document.Type === "ACCREC" ? "Invoices" : "CreditNotes"
    writeHistory(actor, kind, payment.DocumentID, "Payment Deleted", payment.Amount)
  }
  writeHistory(actor, "Payments", payment.PaymentID, "Deleted", payment.Amount)
  return payment
}
