import { type Decimal, decimal, sum } from "../money/money"
import { type TwoSides } from "./two-sides"

/**
 * What documents lack, with the tax of each tax type on its largest amount. Cents of tax lie on other lines of a
 * document than of the order, since Xero takes no line whose tax exceeds it (`levelTaxes`); by account tax means
 * nothing, and by tax type it stays.
 */
export function levelled(left: TwoSides[]): TwoSides[] {
  const size = ({ store_net }: TwoSides): Decimal => decimal(store_net).abs()
  return left
    .map((one) => {
      const alike = left.filter(({ tax_type }) => tax_type === one.tax_type)
      const largest = alike.reduce((found, other) => (size(other).gt(size(found)) ? other : found))
      const tax = sum(alike.map(({ store_tax }) => store_tax))
      return { ...one, store_tax: one === largest ? tax.toFixed(2) : "0.00" }
    })
    .filter(
      ({ store_net, store_tax }) => !decimal(store_net).isZero() || !decimal(store_tax).isZero()
    )
}
