import { type Decimal, decimal, minorUnit } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { balanceOf, type Movement } from "./movements"

/**
 * What has to be charged further (above zero) or written off (below) for an order that is paid exactly to
 * be paid in the books too, where every capture is rounded by itself: at most a minor unit a movement.
 *
 * @param owed exact, and as the books have it
 */
export function cashRounding(
  order: OrderSnapshot,
  owed: { exact: Decimal; booked: Decimal },
  movements: Movement[]
): Decimal {
  const unit = minorUnit(order.currency_decimals)
  const open = owed.exact.minus(balanceOf(movements, "exact"))
  const left = balanceOf(movements, "amount").minus(owed.booked)
  const settled = movements.length > 0 && open.abs().lt(unit.div(2))
  return settled && left.abs().lte(unit.times(movements.length)) ? left : decimal(0)
}
