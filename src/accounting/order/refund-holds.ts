import { type Hold } from "../ledger/hold"
import { DO_NOT_POST } from "../mapping/mapping"
import { bookDecimals, formatMoney, roundHalfUp } from "../money/money"
import { type OrderSnapshot } from "./order-snapshot"
import { findMapping } from "../mapping/resolve-account"
import { type BookSettings } from "../mapping/settings"

/** A hold for every refund, since refunds are not posted yet: none may be lost from sight. */
export function refundHolds(order: OrderSnapshot, settings: BookSettings): Hold[] {
  return order.payments
    .filter(
      ({ provider_id }) =>
        findMapping(settings, "payment", provider_id).at(0)?.target !== DO_NOT_POST
    )
    .flatMap((payment) => payment.refunds.map((refund) => ({ payment, refund })))
    .filter(({ refund }) => roundHalfUp(refund.amount, bookDecimals(order.currency_decimals)).gt(0))
    .map(({ payment, refund }) => ({
      code: "refund_not_posted" as const,
      kind: "payment" as const,
      source_id: refund.id,
      message:
        `A refund of ${formatMoney(refund.amount, payment.currency_code, order.currency_decimals)} was ` +
        `made on order #${order.display_id}. Refunds are not posted yet: enter it in Xero by hand, as a ` +
        "credit note with a cash refund.",
    }))
}
