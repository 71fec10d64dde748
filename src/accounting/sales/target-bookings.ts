import { type ComposedInvoice } from "../invoice/compose-invoice"
import { type PostedLine } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { decimal, larger } from "../money/money"
import { allowancesOf } from "../order/credit-lines"
import { type OrderSnapshot } from "../order/order-snapshot"
import { cashRounding } from "../cash/cash-rounding"
import { type Movement } from "../cash/movements"
import { allowanceBookings } from "./allowance-bookings"
import { type Booking, CASH_ROUNDING_SOURCE, mergeBookings, totalOf } from "./booking"
import { postedTarget, roundingTarget } from "./booking-target"
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
  goods: Booking[],
  settings: BookSettings,
  posted: PostedLine[],
  movements: Movement[]
): TargetBookings {
  const sold = order.canceled_at ? [] : [...goods, ...allowanceBookings(order, composed, goods)]
  const exact = order.canceled_at
    ? decimal(0)
    : larger(composed.exact.total.minus(allowancesOf(order)), 0)
  const left = cashRounding(order, { exact, booked: totalOf(sold) }, movements)
  if (left.isZero() || !settings.sync_payments) {
    return { ok: true, value: mergeBookings(sold) }
  }
  const target =
    postedTarget(CASH_ROUNDING_SOURCE, decimal(0), posted, settings) ?? roundingTarget(settings)
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
