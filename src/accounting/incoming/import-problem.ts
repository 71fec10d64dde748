import {
  decimal,
  formatMoney,
  roundHalfUp,
  bookDecimals,
  type Decimal,
  sum,
  larger,
} from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"

/** A payment in Xero that is to be put on an order, and the invoice it stands on. */
export interface ImportInQuestion {
  /** Decimal string in major units of the invoice's currency. */
  amount: string
  currency_code: string | null
  invoice_number: string
  invoice_removed: boolean
  /** Authorised by a payment provider and not captured yet: decimal string in major units. */
  authorised_elsewhere: string
}

/** What is outstanding on an order: what it comes to now, less money received and not given back. Rounded as the books do. */
export function outstanding(order: OrderSnapshot): Decimal {
  const cash = order.payments.flatMap(({ captures, refunds }) => [
    ...captures.map(({ amount }) => decimal(amount)),
    ...refunds.map(({ amount }) => decimal(amount).negated()),
  ])
  const owed = order.canceled_at ? decimal(0) : decimal(order.medusa_total)
  const open = roundHalfUp(owed.minus(sum(cash)), bookDecimals(order.currency_decimals))
  return larger(open, 0)
}

/** Why a payment in Xero cannot be put on its order, in plain words with what to do; null where it can. */
export function importProblem(order: OrderSnapshot, payment: ImportInQuestion): string | null {
  const { currency_code: currency } = payment
  const money = formatMoney(
    payment.amount,
    currency ?? order.currency_code,
    order.currency_decimals
  )
  const shown = `${money} received in Xero on ${payment.invoice_number}`
  const name = `order #${order.display_id}`
  if (payment.invoice_removed) {
    return `${shown} is not on ${name}: the invoice was voided or deleted in Xero.`
  }
  if (order.canceled_at) {
    return `${shown} is not on ${name}: the order is cancelled. Give the money back, or put it on another invoice in Xero.`
  }
  if (currency && currency !== order.currency_code) {
    return `${shown} is not on ${name}: the order is in ${order.currency_code}.`
  }
  const open = outstanding(order)
  const amount = decimal(payment.amount)
  if (amount.gt(open)) {
    return (
      `${shown} is not on ${name}: only ${formatMoney(open, order.currency_code, order.currency_decimals)} ` +
      "is outstanding there. See whether the same money was recorded on both sides."
    )
  }
  const elsewhere = decimal(payment.authorised_elsewhere)
  return amount.gt(open.minus(elsewhere))
    ? `${shown} is not on ${name}: ${formatMoney(elsewhere, order.currency_code, order.currency_decimals)} of it ` +
        "is authorised by another way of payment. Capture or cancel that in Medusa."
    : null
}
