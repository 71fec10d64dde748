import { type BigNumber } from "bignumber.js"
import { accountOf, SHIPPING, taxKeyOf } from "../world/books-plan"
import { Exact } from "./exact"
import { lineFigures } from "./line-figures"
import type { RawItem, RawOrder } from "./raw-order"

/** What a line of the goods comes to, exactly, and where it is booked. */
export interface GoodsLine {
  net: BigNumber
  tax: BigNumber
  account: string
  taxKey: string
}

const ONE = { kept: new Exact(1), ordered: new Exact(1) }

/** The goods that the customer keeps, and the shipping. */
export function goodsLines(order: RawOrder): GoodsLine[] {
  return [
    ...order.items.map((item) => ({
      ...lineFigures(item, item.detail.raw_unit_price ?? item.raw_unit_price, {
        kept: kept(item),
        ordered: new Exact(item.detail.raw_quantity.value),
      }),
      account: accountOf(item),
      taxKey: taxKeyOf(item.tax_lines),
    })),
    ...order.shipping_methods.map((method) => ({
      ...lineFigures(method, method.raw_amount, ONE),
      account: SHIPPING,
      taxKey: taxKeyOf(method.tax_lines),
    })),
  ]
}

/** What lines come to together, with their tax, exactly. */
export function worthOf(lines: GoodsLine[]): BigNumber {
  return lines.reduce((sum, { net, tax }) => sum.plus(net).plus(tax), new Exact(0))
}

const kept = ({ detail }: RawItem) =>
  new Exact(detail.raw_quantity.value)
    .minus(detail.raw_return_received_quantity.value)
    .minus(detail.raw_return_dismissed_quantity.value)
