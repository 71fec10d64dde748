import { decimal, roundHalfUp, sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type OrderState } from "./scope-choice"

/**
 * Whether an order has come so far. An order is paid when captures, by whatever provider, make up for what it comes
 * to; money that was given back since does not undo that.
 */
export function hasReached(order: OrderSnapshot, state: OrderState): boolean {
  switch (state) {
    case "any":
      return true
    case "paid":
      return isPaid(order)
    case "fulfilled":
      return order.is_fulfilled
    case "completed":
      return order.is_completed
  }
}

function isPaid({ payments, medusa_total, currency_decimals }: OrderSnapshot): boolean {
  const captured = sum(
    payments.flatMap(({ captures }) => captures.map(({ amount }) => decimal(amount)))
  )
  return roundHalfUp(captured, currency_decimals).gte(
    roundHalfUp(decimal(medusa_total), currency_decimals)
  )
}
