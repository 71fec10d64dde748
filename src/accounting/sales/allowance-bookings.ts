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
import { type GoodsLine } from "./goods-bookings"

const CENT = decimal("0.01")

/**
 * What allowances take off the goods: the amount of every account and tax type in proportion, so that
 * what is owed is split as the goods are. No more than the goods come to.
 *
 * @param exact what the goods come to and what tax that holds, before rounding
 */
export function allowanceBookings(
  order: OrderSnapshot,
  { total, taxes }: ComposedInvoice["exact"],
  goods: GoodsLine[]
): Booking[] {
  const allowances = allowancesOf(order)
  if (allowances.isZero() || total.lte(0)) {
    return []
  }
  const owed = larger(total.minus(allowances), 0)
  const share = owed.div(total)
  const booked = mergeBookings(goods.map(asAllowance))
  if (owed.isZero()) {
    return difference([], booked)
  }
  const decimals = bookDecimals(order.currency_decimals)
  const tax = roundHalfUp(sum(taxes.map((one) => one.tax)).times(share), decimals)
  const shared = taxes.map((one) => ({ rate: one.rate, tax: one.tax.times(share) }))
  const byRate = taxPerRate(shared, tax, minorUnit(order.currency_decimals))
  const left = leftOver(goods, share, roundHalfUp(owed, decimals).minus(tax))
  return difference(withTaxes(left, byRate), booked)
}

const asAllowance = ({ booking }: GoodsLine): Booking => ({
  ...booking,
  source_id: ALLOWANCE_SOURCE,
  description: "Allowance",
})

const isRounding = ({ line }: GoodsLine) => line.source_id === ROUNDING_SOURCE

/**
 * The nets that are still owed; what rounding left over stays as it is. They are shares of the exact nets: a
 * charge of many times the goods would make a cent of rounding as many cents.
 */
function leftOver(goods: GoodsLine[], share: Decimal, net: Decimal): Booking[] {
  const kept = mergeBookings(goods.filter(isRounding).map(asAllowance))
  const groups = mergeBookings(
    goods
      .filter((one) => !isRounding(one))
      .map((one) => ({ ...asAllowance(one), net: one.line.exact_net, tax: decimal(0) }))
  )
  const wanted = net.minus(sum(kept.map((booking) => booking.net)))
  const nets = largestRemainder(
    groups.map((booking) => booking.net.times(share)),
    wanted,
    CENT
  )
  const missing = wanted.minus(sum(nets))
  const largest = groups.reduce(
    (found, booking, index) => (booking.net.gt(groups[found].net) ? index : found),
    0
  )
  const owed = groups.map((booking, index) => ({
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
