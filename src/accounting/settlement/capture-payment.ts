import { type PaymentCommand } from "../ledger/command"
import { documentDate } from "../order/document-date"
import { type HoldCode } from "../ledger/hold"
import { lockedPeriod } from "../order/lock-date"
import { type Decimal, formatMoney } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Capture, type PaidInvoice } from "./payment"
import { paymentReference } from "../order/payment-reference"
import { resolvePaymentAccount } from "../mapping/resolve-payment-account"
import { type BookSettings } from "../mapping/settings"

/**
 * The payment of a capture, or why it must wait; null when payments of its provider are not posted.
 *
 * @param amount what of the capture goes on the invoice, in major units
 */
export function capturePayment(
  order: OrderSnapshot,
  settings: BookSettings,
  invoice: PaidInvoice,
  { payment, movement, row }: Capture,
  amount: Decimal
): PaymentCommand | { code: HoldCode; message: string } | null {
  const account = resolvePaymentAccount(payment.provider_id, payment.currency_code, settings)
  if (!account.ok) {
    return { code: account.code, message: account.message }
  }
  if (!account.value) {
    return null
  }
  const shown = `The payment of ${formatMoney(amount, payment.currency_code, order.currency_decimals)}`
  if (payment.currency_code !== order.currency_code) {
    const message =
      `${shown} is in ${payment.currency_code}, but the order is in ${order.currency_code}. ` +
      "Enter this payment in Xero by hand."
    return { code: "rejected", message }
  }
  if (invoice.status === "DRAFT" || invoice.status === "SUBMITTED") {
    const state = invoice.status === "DRAFT" ? "a draft" : "waiting for approval"
    const message =
      `${shown} waits: invoice ${invoice.number} is ${state} in Xero. Approve it there, ` +
      "then retry."
    return { code: "invoice_not_authorised", message }
  }
  const date = documentDate(movement.created_at, settings.time_zone)
  const locked = lockedPeriod(`${shown} on invoice ${invoice.number}`, date, settings)
  if (locked) {
    return { code: "locked_period", message: locked }
  }
  // A payment whose fate is not known must be looked for under the reference it was sent with.
  const key = row?.state === "intended" ? row.key : paymentReference(order.display_id, movement.id)
  return {
    kind: "payment",
    action: "create",
    source_id: movement.id,
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
