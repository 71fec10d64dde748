import { capturePayment } from "./capture-payment"
import { type PaymentCommand } from "../ledger/command"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import {
  bookDecimals,
  type Decimal,
  decimal,
  formatMoney,
  minorUnit,
  roundHalfUp,
} from "../money/money"
import {
  type CashMovementSnapshot,
  type OrderSnapshot,
  type PaymentSnapshot,
} from "../order/order-snapshot"
import { type BookSettings } from "../mapping/settings"

/** The invoice that the payments go to, as it will stand in Xero when they are sent. */
export interface PaidInvoice {
  number: string
  total: Decimal
  status: string
}

/** A capture, rounded by itself, with its row of the ledger. */
export interface Capture {
  payment: PaymentSnapshot
  movement: CashMovementSnapshot
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
  const captures = orderedCaptures(order, ledger)
  const standing = captures.filter(({ row }) => row?.state === "posted")
  const wanted = captures.filter(({ row }) => row?.state !== "posted" && row?.state !== "removed")
  const tolerance = minorUnit(order.currency_decimals).times(captures.length)
  const commands: PaymentCommand[] = []
  const holds: Hold[] = []
  const excess: Capture[] = []
  let due = standing.reduce(
    (open, { row, amount }) => open.minus(row?.total ?? amount),
    invoice.total
  )
  if (invoice.status === "PAID") {
    due = decimal(0)
  }
  for (const capture of wanted) {
    const over = capture.amount.minus(due)
    const amount = over.gt(0) && over.lte(tolerance) ? due : capture.amount
    const planned = amount.gt(0) ? capturePayment(order, settings, invoice, capture, amount) : null
    if (planned === null) {
      continue
    }
    if ("message" in planned) {
      holds.push({ ...planned, kind: "payment", source_id: capture.movement.id })
    } else if (amount.gt(due)) {
      excess.push(capture)
    } else {
      commands.push(planned)
      due = due.minus(amount)
    }
  }
  return { commands, holds: [...holds, ...excess.map((one) => overpaid(order, invoice, one, due))] }
}

/** What may be in Xero already comes first, so that nothing newer takes its place; then in order of time. */
function orderedCaptures(order: OrderSnapshot, ledger: LedgerDocument[]): Capture[] {
  const rank = ({ row }: Capture) => (row?.state === "intended" ? 0 : 1)
  return order.payments
    .flatMap((payment) =>
      payment.captures.map((movement) => ({
        payment,
        movement,
        amount: roundHalfUp(movement.amount, bookDecimals(order.currency_decimals)),
        row: ledger.find(({ kind, source_id }) => kind === "payment" && source_id === movement.id),
      }))
    )
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        a.movement.created_at.localeCompare(b.movement.created_at) ||
        a.movement.id.localeCompare(b.movement.id)
    )
}

function overpaid(
  order: OrderSnapshot,
  invoice: PaidInvoice,
  { movement, amount }: Capture,
  due: Decimal
): Hold {
  const money = (value: Decimal) => formatMoney(value, order.currency_code, order.currency_decimals)
  return {
    code: "overpaid",
    kind: "payment",
    source_id: movement.id,
    message:
      `The payment of ${money(amount)} is more than the ${money(due)} still due on invoice ` +
      `${invoice.number}. Give back what was taken too much, or enter this payment in Xero by hand as ` +
      "an overpayment.",
  }
}
