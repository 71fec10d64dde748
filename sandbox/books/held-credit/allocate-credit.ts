import { randomUUID } from "node:crypto"
import { BigNumber } from "bignumber.js"
import { tellBooksEvent } from "../books-event"
import { decimal, money, sum } from "../decimal"
import { lockDateFault } from "../documents/lock-date-fault"
import { writeHistory } from "../history/write-history"
import { rejectIfAny } from "../http/rejected"
import { baseOf, moveBase } from "../journal/apply-base"
import { touchDocument } from "../payments/save-payment"
import type { Actor } from "../state/actor"
import type { HeldAllocation, HeldCredit } from "../state/held-credit"
import type { Invoice } from "../state/sales-document"
import { today } from "../xero-date"

/**
 * Sets held credit against an invoice of the same contact; without an amount as much as both have open. It cuts what is
 * due without a payment (developer.xero.com, Overpayments).
 *
 * @throws Rejected with everything that is wrong
 */
export function allocateHeldCredit(
  actor: Actor,
  credit: HeldCredit,
  invoice: Invoice,
  wish: { amount?: string; day?: string }
): HeldAllocation {
  const open = BigNumber.min(credit.RemainingCredit, invoice.AmountDue)
  const amount = decimal(wish.amount ?? open.toFixed(2))
  const day = wish.day ?? today(actor.organisation, actor.now)
  const locked = lockDateFault(actor.organisation, day)
  rejectIfAny([
    ...(invoice.Status === "AUTHORISED"
      ? []
      : ["Credit can only be allocated to Authorised invoices"]),
    ...(invoice.ContactID === credit.ContactID
      ? []
      : ["The invoice must be for the same contact."]),
    ...(invoice.CurrencyCode === credit.CurrencyCode
      ? []
      : ["The invoice must be in the same currency."]),
    ...(amount.isGreaterThan(0) && amount.isLessThanOrEqualTo(open)
      ? []
      : ["The allocation amount must be more than 0 and at most what is outstanding."]),
    ...(locked ? [locked] : []),
  ])
  const allocation: HeldAllocation = {
    AllocationID: randomUUID(),
    InvoiceID: invoice.InvoiceID,
    Amount: money(amount),
    Date: day,
  }
  moveBase(invoice, decimal(baseOf(invoice, allocation.Amount)).negated())
  credit.Allocations.push(allocation)
  settleHeldCredit(actor, credit, invoice)
  const details = `${allocation.Amount} of ${credit.Kind} to ${invoice.InvoiceNumber}`
  writeHistory(actor, "Invoices", invoice.InvoiceID, "Credit Applied", details)
  return allocation
}

/** Undoes an allocation: the invoice is due again by it, and the credit is there again. */
export function removeHeldAllocation(
  actor: Actor,
  credit: HeldCredit,
  allocation: HeldAllocation,
  invoice: Invoice
): void {
  credit.Allocations = credit.Allocations.filter((item) => item !== allocation)
  moveBase(invoice, allocation.Amount)
  settleHeldCredit(actor, credit, invoice)
  writeHistory(actor, "Invoices", invoice.InvoiceID, "Credit Removed", allocation.Amount)
}

function settleHeldCredit(actor: Actor, credit: HeldCredit, invoice: Invoice): void {
  const used = sum(credit.Allocations.map((item) => item.Amount))
  credit.RemainingCredit = money(decimal(credit.Total).minus(used))
  credit.Status = decimal(credit.RemainingCredit).isZero() ? "PAID" : "AUTHORISED"
  credit.UpdatedDateUTC = actor.now.toISOString()
  touchDocument(actor, invoice)
  const category = credit.Kind === "Overpayment" ? "OVERPAYMENT" : "PREPAYMENT"
  tellBooksEvent(actor.organisation, category, "UPDATE", credit.CreditID)
}
