import { type BigNumber } from "bignumber.js"
import { Exact } from "./exact"
import type { Raw, RawItem } from "./raw-order"

/**
 * What a line comes to, exactly: price times quantity, made net if the price holds the tax, less its
 * discounts (net, but where the discount itself holds the tax), and the tax on that, rates added.
 */
export function lineFigures(
  line: Pick<RawItem, "is_tax_inclusive" | "tax_lines" | "adjustments">,
  price: Raw,
  quantity: BigNumber
): { net: BigNumber; tax: BigNumber } {
  const rate = line.tax_lines
    .reduce((sum, { raw_rate }) => sum.plus(raw_rate.value), new Exact(0))
    .dividedBy(100)
  const netOf = (amount: BigNumber, inclusive: boolean) =>
    inclusive ? amount.dividedBy(rate.plus(1)) : amount
  const full = netOf(quantity.times(price.value), line.is_tax_inclusive)
  const discount = line.adjustments.reduce(
    (sum, one) => sum.plus(netOf(new Exact(one.raw_amount.value), one.is_tax_inclusive)),
    new Exact(0)
  )
  const net = full.minus(discount)
  return { net, tax: net.times(rate) }
}
