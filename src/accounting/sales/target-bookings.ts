import { type ComposedInvoice } from "../invoice/compose-invoice"
import { type PostedLine } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal, formatMoney, larger } from "../money/money"
import { allowancesOf } from "../order/credit-lines"
import { type OrderSnapshot } from "../order/order-snapshot"
import { cashRounding } from "../cash/cash-rounding"
import { type Movement } from "../cash/movements"
import { allowanceBookings } from "./allowance-bookings"
import { type Booking, CASH_ROUNDING_SOURCE, mergeBookings, totalOf } from "./booking"
import { cashRoundingTarget } from "./booking-target"
import { type GoodsLine } from "./goods-bookings"
import { type Problem } from "../ledger/problem"

export type TargetBookings = { ok: true; value: Booking[] } | { ok: false; problems: Problem[] }

/**
 * Where the order should stand in the books: what is kept of the goods less the allowances, and nothing
 * once it is cancelled; with what the rounding of its captures leaves over.
 *
 * @param goods what is kept of the goods, booked
 */
export function targetBookings(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  goods: GoodsLine[],
  settings: BookSettings,
  posted: PostedLine[],
  movements: Movement[]
): TargetBookings {
  const allowances = allowancesOf(order)
  if (!order.canceled_at && allowances.lt(0) && composed.exact.total.lte(0)) {
    return { ok: false, problems: [chargeWithoutGoods(order, allowances)] }
  }
  const sold = order.canceled_at
    ? []
    : [...goods.map(({ booking }) => booking), ...allowanceBookings(order, composed.exact, goods)]
  const exact = order.canceled_at ? decimal(0) : larger(composed.exact.total.minus(allowances), 0)
  const left = cashRounding(order, { exact, booked: totalOf(sold) }, movements)
  if (left.isZero() || !settings.sync_payments) {
    return { ok: true, value: mergeBookings(sold) }
  }
  const target = cashRoundingTarget(settings, posted)
  return target.ok
    ? {
        ok: true,
        value: mergeBookings([
          ...sold,
          {
            source_id: CASH_ROUNDING_SOURCE,
            description: "Rounding of payments",
            ...target.value,
            rate: decimal(0),
            net: left,
            tax: decimal(0),
          },
        ]),
      }
    : target
}

/** A charge takes the accounts and taxes of the goods; where there are none, nobody can tell whose it is. */
function chargeWithoutGoods(order: OrderSnapshot, allowances: Decimal): Problem {
  const charge = formatMoney(allowances.negated(), order.currency_code, order.currency_decimals)
  return {
    code: "totals_differ",
    message:
      `A charge of ${charge} stands on order #${order.display_id}, which has no goods whose account and ` +
      "tax it could take. Take it off the order, or enter it in Xero by hand.",
  }
}
