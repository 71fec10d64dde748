import { type PaymentCommand, type RefundCommand } from "../ledger/command"
import { type Movement } from "../cash/movements"
import { type ChartAccount } from "../mapping/chart"
import { type Resolution } from "../mapping/resolution"
import { type SourceLabels } from "../mapping/resolve-account"
import { resolvePaymentAccount } from "../mapping/resolve-payment-account"
import { resolveTenderAccount } from "../mapping/resolve-tender-account"
import { type BookSettings } from "../mapping/settings"
import { formatMoney } from "../money/money"
import { documentDate } from "../order/document-date"
import { documentDay } from "../order/document-day"
import { type OrderSnapshot } from "../order/order-snapshot"
import { paymentReference } from "../order/payment-reference"
import { type Problem } from "../ledger/problem"
import { type Placement } from "./place-money"

/** The payment or refund of a part of a movement, or why it must wait. */
export function moneyCommand(
  order: OrderSnapshot,
  settings: BookSettings,
  placement: Placement
): { ok: true; command: PaymentCommand | RefundCommand } | ({ ok: false } & Problem) {
  const { movement, part, on, amount } = placement
  const { channel } = movement
  const currency = channel.by === "provider" ? channel.currency_code : order.currency_code
  const what = movement.direction === "in" ? "payment" : "refund"
  const shown = `The ${what} of ${formatMoney(amount, currency, order.currency_decimals)}`
  if (currency !== order.currency_code) {
    const message =
      `${shown} is in ${currency}, but the order is in ${order.currency_code}. ` +
      "Enter it in Xero by hand."
    return { ok: false, code: "rejected", message }
  }
  const account = moneyAccount(movement, currency, settings)
  if (!account.ok) {
    return account
  }
  const waits = notApproved(placement, shown)
  if (waits || !account.value) {
    return waits ?? { ok: false, code: "unmapped_payment", message: `${shown} has no account.` }
  }
  const date = documentDate(movement.created_at, settings.time_zone)
  const later = on.date > date ? on.date : date
  const day = documentDay(later, `${shown} on ${on.number}`, settings)
  if (!day.ok) {
    return day
  }
  const key = paymentReference(order.display_id, movement.id, part)
  const command = {
    action: "create" as const,
    source_id: part === 1 ? movement.id : `${movement.id}/${part}`,
    key,
    payment_id: channel.by === "provider" ? channel.payment_id : null,
    applied_to: on.source_id,
    payload: {
      AccountID: account.value.account_id,
      Amount: amount.toNumber(),
      Date: day.date,
      Reference: key,
    },
  }
  return {
    ok: true,
    command:
      movement.direction === "in"
        ? { ...command, kind: "payment" }
        : { ...command, kind: "refund" },
  }
}

/**
 * The account that a movement goes to or comes from.
 *
 * @param currencyCode ISO 4217, of the movement
 * @param labels names by mapping source, for the reason
 */
export function moneyAccount(
  { channel }: Movement,
  currencyCode: string,
  settings: BookSettings,
  labels: SourceLabels = {}
): Resolution<ChartAccount | null> {
  return channel.by === "provider"
    ? resolvePaymentAccount(channel.provider_id, currencyCode, settings, labels)
    : resolveTenderAccount(channel.reference, settings)
}

/** Xero takes money only on approved documents. */
function notApproved({ on }: Placement, shown: string) {
  if (on.status !== "DRAFT" && on.status !== "SUBMITTED") {
    return null
  }
  const state = on.status === "DRAFT" ? "a draft" : "waiting for approval"
  return {
    ok: false as const,
    code: "invoice_not_authorised" as const,
    message:
      `${shown} waits: ${on.kind === "invoice" ? "invoice" : "credit note"} ${on.number} is ${state} in ` +
      "Xero. Approve it there, then retry.",
  }
}
