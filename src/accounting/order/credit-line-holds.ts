import { type Hold } from "../ledger/hold"
import { decimal, formatMoney, minorUnit, sum } from "../money/money"
import { type CreditLineSnapshot, type OrderSnapshot } from "./order-snapshot"

/** References of credit lines by which a customer pays; a refund never writes these. */
const TENDER = ["gift-card", "store-credit"]

/**
 * A hold when something was credited on an order that no refund accounts for: a gift card or store
 * credit spent, or an allowance. Medusa writes a credit line by itself with a refund that was not owed
 * (`refundPaymentWorkflow`), of the refund's amount or less; its reference is the refund reason's label,
 * so only the amounts tell.
 */
export function creditLineHolds(order: OrderSnapshot): Hold[] {
  const own = withoutRefundEchoes(order)
  const credited = sum(own.map(({ amount }) => amount))
  const most = own.reduce((found, { amount }) => {
    const size = decimal(amount).abs()
    return size.gt(found) ? size : found
  }, decimal(0))
  if (most.lte(minorUnit(order.currency_decimals))) {
    return []
  }
  const money = formatMoney(credited, order.currency_code, order.currency_decimals)
  return [
    {
      code: "credit_line_not_posted",
      kind: "invoice",
      source_id: order.id,
      message:
        `${money} was credited on order #${order.display_id} (gift card, store credit or an allowance). ` +
        "Such credits are not posted yet: enter this one in Xero by hand.",
    },
  ]
}

function withoutRefundEchoes(order: OrderSnapshot): CreditLineSnapshot[] {
  const refunds = order.payments
    .flatMap((payment) => payment.refunds)
    .map(({ amount }) => decimal(amount))
    .sort((a, b) => a.comparedTo(b) ?? 0)
  const bySize = [...order.credit_lines].sort(
    (a, b) => decimal(a.amount).comparedTo(decimal(b.amount)) ?? 0
  )
  return bySize.filter(({ amount, reference }) => {
    const credit = decimal(amount)
    const possible = credit.gt(0) && !TENDER.includes(reference ?? "")
    // The smallest refund that covers it, so that larger ones stay for larger credits.
    const index = possible ? refunds.findIndex((refund) => refund.gte(credit)) : -1
    if (index < 0) {
      return true
    }
    refunds.splice(index, 1)
    return false
  })
}
