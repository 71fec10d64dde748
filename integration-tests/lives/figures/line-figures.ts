import { type BigNumber } from "bignumber.js"
import { Exact } from "./exact"
import type { Raw, RawItem } from "./raw-order"

/**
 * What a line comes to, exactly: price times quantity, made net if the price holds the tax, less its
 * share of the discounts (net, but where a discount itself holds the tax), and the tax on that, rates added.
 */
export function lineFigures(
  line: Pick<RawItem, "is_tax_inclusive" | "tax_lines" | "adjustments">,
  price: Raw,
  { kept, ordered }: { kept: BigNumber; ordered: BigNumber }
): { net: BigNumber; tax: BigNumber } {
  const rate = line.tax_lines
    .reduce((sum, { raw_rate }) => sum.plus(raw_rate.value), new Exact(0))
    .dividedBy(100)
  const netOf = (amount: BigNumber, inclusive: boolean) =>
    inclusive ? amount.dividedBy(rate.plus(1)) : amount
  const full = netOf(kept.times(price.value), line.is_tax_inclusive)
  const discount = line.adjustments.reduce(
    (sum, one) => sum.plus(netOf(new Exact(one.raw_amount.value), one.is_tax_inclusive)),
    new Exact(0)
  )
  const share = ordered.isZero() ? ordered : kept.dividedBy(ordered)
  const net = full.minus(discount.times(share))
  return { net, tax: net.times(rate) }
}
