import { bookDecimals, type Decimal, roundHalfUp, sum } from "../money/money"
import { type OrderSnapshot } from "./order-snapshot"

/** What was captured and given back on an order, each movement rounded by itself, in major units. */
export function cashPosition(order: OrderSnapshot): { captured: Decimal; refunded: Decimal } {
  const of = (movement: "captures" | "refunds") =>
    sum(
      order.payments.flatMap((payment) =>
        payment[movement].map(({ amount }) =>
          roundHalfUp(amount, bookDecimals(order.currency_decimals))
        )
      )
    )
  return { captured: of("captures"), refunded: of("refunds") }
}
