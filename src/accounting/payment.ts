import { type PaymentCommand } from "./command"
import { documentDate } from "./document-date"
import { type Hold, type HoldCode } from "./hold"
import { type LedgerDocument } from "./ledger"
import { lockedPeriod } from "./lock-date"
import { bookDecimals, type Decimal, decimal, formatMoney, minorUnit, roundHalfUp } from "./money"
import {
  type CashMovementSnapshot,
  type OrderSnapshot,
  type PaymentSnapshot,
} from "./order-snapshot"
import { paymentReference } from "./payment-reference"
import { resolvePaymentAccount } from "./resolve-payment-account"
import { type BookSettings } from "./settings"

/** The invoice that the payments go to, as it will stand in Xero when they are sent. */
export interface PaidInvoice {
  number: string
  total: Decimal
  status: string
}

interface Capture {
  payment: PaymentSnapshot
  capture: CashMovementSnapshot
  /** Rounded by itself. */
  amount: Decimal
  row: LedgerDocument | undefined
}

/**
 * One payment for every capture that is not in Xero yet, or why it must wait. A capture is rounded by
 * itself; what that puts above the invoice, at most a minor unit a capture, is left off, and what it
 * leaves below stays open.
 */
export function planPayments(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  invoice: PaidInvoice
): { commands: PaymentCommand[]; holds: Hold[] } {
  const commands: PaymentCommand[] = []
  const holds: Hold[] = []
  const captures = orderedCaptures(order, ledger)
  const tolerance = minorUnit(order.currency_decimals).times(captures.length)
  let due = invoice.total
  for (const capture of captures) {
    const { row, amount } = capture
    if (row?.state === "removed") {
      continue
    }
    if (row?.state === "posted") {
      due = due.minus(row.total ?? amount)
      continue
    }
    const fitting = amount.gt(due) && amount.minus(due).lte(tolerance) ? due : amount
    if (!fitting.gt(0)) {
      continue
    }
    const planned = planCapture(order, settings, invoice, capture, fitting, due)
    if (planned === null) {
      continue
    }
    if ("message" in planned) {
      holds.push({ ...planned, kind: "payment", source_id: capture.capture.id })
      continue
    }
    commands.push(planned)
    due = due.minus(fitting)
  }
  return { commands, holds }
}

type Problem = { code: HoldCode; message: string }

function planCapture(
  order: OrderSnapshot,
  settings: BookSettings,
  invoice: PaidInvoice,
  { payment, capture, row }: Capture,
  amount: Decimal,
  due: Decimal
): PaymentCommand | Problem | null {
  const account = resolvePaymentAccount(payment.provider_id, payment.currency_code, settings)
  if (!account.ok) {
    return account
  }
  if (!account.value) {
    return null
  }
  const shown = `The payment of ${formatMoney(amount, payment.currency_code, order.currency_decimals)}`
  const date = documentDate(capture.created_at, settings.time_zone)
  const problem =
    currencyProblem(order, payment, shown) ??
    invoiceProblem(order, invoice, shown, amount, due) ??
    lockProblem(`${shown} on invoice ${invoice.number}`, date, settings)
  if (problem) {
    return problem
  }
  const key = row?.key ?? paymentReference(order.display_id, capture.id)
  return {
    kind: "payment",
    action: "create",
    source_id: capture.id,
    key,
    payment_id: payment.id,
    invoice_source_id: order.id,
    payload: {
      AccountID: account.value.account_id,
      Amount: amount.toNumber(),
      Date: date,
      Reference: key,
    },
  }
}

/** What may be in Xero already comes first, so that nothing newer takes its place; then in order of time. */
function orderedCaptures(order: OrderSnapshot, ledger: LedgerDocument[]): Capture[] {
  const rank = ({ row }: Capture) => ["posted", "intended"].indexOf(row?.state ?? "") >>> 0
  return order.payments
    .flatMap((payment) =>
      payment.captures.map((capture) => ({
        payment,
        capture,
        amount: roundHalfUp(capture.amount, bookDecimals(order.currency_decimals)),
        row: ledger.find(({ kind, source_id }) => kind === "payment" && source_id === capture.id),
      }))
    )
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        a.capture.created_at.localeCompare(b.capture.created_at) ||
        a.capture.id.localeCompare(b.capture.id)
    )
}

function currencyProblem(order: OrderSnapshot, payment: PaymentSnapshot, shown: string) {
  return payment.currency_code === order.currency_code
    ? null
    : {
        code: "rejected" as const,
        message:
          `${shown} is in ${payment.currency_code}, but the order is in ${order.currency_code}. ` +
          "Enter this payment in Xero by hand.",
      }
}

function invoiceProblem(
  order: OrderSnapshot,
  { number, status }: PaidInvoice,
  shown: string,
  amount: Decimal,
  due: Decimal
): Problem | null {
  if (status === "DRAFT" || status === "SUBMITTED") {
    const state = status === "DRAFT" ? "a draft" : "waiting for approval"
    return {
      code: "invoice_not_authorised",
      message: `${shown} waits: invoice ${number} is ${state} in Xero. Approve it there, then retry.`,
    }
  }
  const open = status === "PAID" ? decimal(0) : due
  return amount.gt(open)
    ? {
        code: "overpaid",
        message:
          `${shown} is more than the ${formatMoney(open, order.currency_code, order.currency_decimals)} ` +
          `still due on invoice ${number}. Give back what was taken too much, or enter this payment in ` +
          "Xero by hand as an overpayment.",
      }
    : null
}

function lockProblem(what: string, date: string, settings: BookSettings): Problem | null {
  const message = lockedPeriod(what, date, settings)
  return message ? { code: "locked_period", message } : null
}
