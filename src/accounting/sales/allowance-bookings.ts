import { type ComposedInvoice, ROUNDING_SOURCE, taxPerRate } from "../invoice/compose-invoice"
import {
  bookDecimals,
  type Decimal,
  decimal,
  larger,
  minorUnit,
  roundHalfUp,
  sum,
} from "../money/money"
import { largestRemainder } from "../money/largest-remainder"
import { allowancesOf } from "../order/credit-lines"
import { type OrderSnapshot } from "../order/order-snapshot"
import { ALLOWANCE_SOURCE, type Booking, difference, mergeBookings } from "./booking"

const CENT = decimal("0.01")

/**
 * What allowances take off the goods: the amount of every account and tax type in proportion, so that
 * what is owed is split as the goods are. No more than the goods come to.
 */
export function allowanceBookings(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  goods: Booking[]
): Booking[] {
  const allowances = allowancesOf(order)
  const { total, taxes } = composed.exact
  if (allowances.isZero() || total.lte(0)) {
    return []
  }
  const owed = larger(total.minus(allowances), 0)
  const share = owed.div(total)
  const groups = mergeBookings(
    goods.map((booking) => ({
      ...booking,
      source_id: ALLOWANCE_SOURCE,
      description: ALLOWANCE_WORDS,
    }))
  )
  if (owed.isZero()) {
    return difference([], groups)
  }
  const decimals = bookDecimals(order.currency_decimals)
  const tax = roundHalfUp(sum(taxes.map((one) => one.tax)).times(share), decimals)
  const shared = taxes.map((one) => ({ rate: one.rate, tax: one.tax.times(share) }))
  const byRate = taxPerRate(shared, tax, minorUnit(order.currency_decimals))
  const rounding = goods.filter(({ source_id }) => source_id === ROUNDING_SOURCE)
  const left = leftOver(groups, rounding, share, roundHalfUp(owed, decimals).minus(tax))
  return difference(withTaxes(left, byRate), groups)
}

const ALLOWANCE_WORDS = "Allowance"

/** The nets that are still owed; what rounding left over stays as it is. */
function leftOver(groups: Booking[], rounding: Booking[], share: Decimal, net: Decimal): Booking[] {
  const kept = mergeBookings(
    rounding.map((booking) => ({ ...booking, source_id: ALLOWANCE_SOURCE }))
  )
  const shared = difference(groups, kept)
  const wanted = net.minus(sum(kept.map((booking) => booking.net)))
  const nets = largestRemainder(
    shared.map((booking) => booking.net.times(share)),
    wanted,
    CENT
  )
  const missing = wanted.minus(sum(nets))
  const largest = shared.reduce(
    (found, booking, index) => (booking.net.gt(shared[found].net) ? index : found),
    0
  )
  const owed = shared.map((booking, index) => ({
    ...booking,
    net: index === largest ? nets[index].plus(missing) : nets[index],
  }))
  return [...owed, ...kept]
}

/** The tax of a rate goes to its groups in proportion, the last one taking what is over. */
function withTaxes(groups: Booking[], byRate: { rate: Decimal; tax: Decimal }[]): Booking[] {
  return groups.map((booking) => {
    const own = groups.filter(({ rate }) => rate.eq(booking.rate))
    const all = byRate.find(({ rate }) => rate.eq(booking.rate))?.tax ?? decimal(0)
    const nets = sum(own.map(({ net }) => net))
    const part = (net: Decimal) =>
      nets.isZero() ? decimal(0) : roundHalfUp(all.times(net).div(nets), 2)
    const others = sum(own.slice(0, -1).map(({ net }) => part(net)))
    const tax = booking === own.at(-1) ? all.minus(others) : part(booking.net)
    return { ...booking, tax: booking.rate.isZero() ? decimal(0) : tax }
  })
}
