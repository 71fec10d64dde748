import { decimal, money, sum, toBase } from "../decimal"
import { settleDocument } from "../documents/settle-document"
import { tellBooksEvent } from "../books-event"
import { writeHistory } from "../history/write-history"
import { baseOf, moveBase } from "../journal/apply-base"
import { postEntry } from "../journal/post-entry"
import { systemAccount } from "../journal/system-account"
import type { Actor } from "../state/actor"
import { filePayment, indexOf } from "../state/book-index"
import type { JournalLine } from "../state/journal-entry"
import type { Payment } from "../state/payment"
import { documentNumber, type SalesDocument } from "../state/sales-document"
import { booksOf } from "../state/stored-books"

/** Puts a checked payment into the books: journal, amounts due, history, notice. */
export function savePayment(actor: Actor, payment: Payment, document: SalesDocument): Payment {
  payment.BaseApplied = baseOf(document, payment.Amount)
  payment.JournalNumber = postEntry(actor, {
    SourceID: payment.PaymentID,
    SourceType: "PAYMENT",
    JournalDate: payment.Date,
    Lines: linesOf(actor, payment),
  })
  moveBase(document, decimal(payment.BaseApplied).negated())
  booksOf(actor.organisation).payments.push(payment)
  filePayment(indexOf(actor.organisation), payment)
  touchDocument(actor, document)
  const details = `${payment.Reference || "Payment"} of ${payment.Amount} for ${documentNumber(document)}`
  const kind = document.Type === "ACCREC" ? "Invoices" : "CreditNotes"
  const change = document.Type === "ACCREC" ? "Payment Received" : "Cash Refund"
  writeHistory(actor, kind, payment.DocumentID, change, details)
  writeHistory(actor, "Payments", payment.PaymentID, "Created", details)
  return payment
}

/** Works a document's amounts out again after money moved on it, and tells of the change. */
export function touchDocument(actor: Actor, document: SalesDocument): void {
  settleDocument(actor.organisation, document)
  document.UpdatedDateUTC = actor.now.toISOString()
  if (document.Type === "ACCREC") {
    tellBooksEvent(actor.organisation, "INVOICE", "UPDATE", document.InvoiceID)
  } else {
    tellBooksEvent(actor.organisation, "CREDITNOTE", "UPDATE", document.CreditNoteID)
  }
}

/** Money in against the receivable, or out for a refund; a difference of rates is a currency gain or loss. */
function linesOf(actor: Actor, payment: Payment): JournalLine[] {
  const { organisation } = actor
  const sign = payment.PaymentType === "ACCRECPAYMENT" ? 1 : -1
  const account = organisation.accounts.find((item) => item.AccountID === payment.AccountID)
  const inBase = (account?.CurrencyCode ?? organisation.baseCurrency) === organisation.baseCurrency
  const cash = inBase ? decimal(payment.BankAmount) : toBase(payment.Amount, payment.CurrencyRate)
  const lines = [
    { AccountID: payment.AccountID, NetAmount: money(cash.times(sign)) },
    {
      AccountID: systemAccount(organisation, "DEBTORS").AccountID,
      NetAmount: money(decimal(payment.BaseApplied).times(-sign)),
    },
  ]
  const difference = sum(lines.map((line) => line.NetAmount)).negated()
  if (!difference.isZero()) {
    const gains = systemAccount(
      organisation,
      "REALISEDCURRENCYGAIN",
      "BANKCURRENCYGAIN",
      "ROUNDING"
    )
    lines.push({ AccountID: gains.AccountID, NetAmount: money(difference) })
  }
  return lines
}
