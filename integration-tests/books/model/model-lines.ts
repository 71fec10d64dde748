import { BigNumber } from "bignumber.js"
import type { Random } from "../../lives/random"
import type { ModelMarket } from "./model-markets"
import { type ModelItem, type ModelShipping, raw } from "./model-order"

/** What the lines of one order have in common. */
export interface LineStyle {
  market: ModelMarket
  random: Random
  /** Exempt from tax, or reverse charge: no line has any. */
  untaxed: boolean
  /** Decimals of the prices. */
  places: number
  /** Share of lines that keep the tax the other way than the market does. */
  mixed: number
  /** What a code takes off: nothing, a share of the net in percent, or an amount a line. */
  discount: { percent: number } | { amount: number; inclusive: boolean } | null
}

const NOTHING = raw(0)

function priceOf({ random, places, market }: LineStyle): BigNumber {
  const unit = market.decimals === 0 ? 100 : 1
  const most = random.pick([0, 1, 20, 20, 100, 500]) * unit
  return new BigNumber(random.whole(0, most * 10 ** places)).shiftedBy(-places)
}

function taxOf({ random, market, untaxed }: LineStyle) {
  return untaxed ? [] : random.pick(market.taxes).map((line) => ({ ...line }))
}

function adjustmentsOf(
  { discount }: LineStyle,
  worth: BigNumber,
  line: { is_tax_inclusive: boolean; tax_lines: ModelItem["tax_lines"] }
) {
  if (!discount) {
    return []
  }
  const factor = line.tax_lines.reduce((sum, one) => sum.plus(one.raw_rate.value), new BigNumber(0))
  const rate = factor.dividedBy(100).plus(1)
  const net = line.is_tax_inclusive ? worth.dividedBy(rate) : worth
  if ("percent" in discount) {
    const amount = net.times(discount.percent).dividedBy(100).decimalPlaces(18)
    return [{ code: "SALE", raw_amount: raw(amount), is_tax_inclusive: false }]
  }
  const most = discount.inclusive ? net.times(rate) : net
  const amount = BigNumber.min(discount.amount, most.decimalPlaces(6, BigNumber.ROUND_DOWN))
  return [{ code: "OFF", raw_amount: raw(amount), is_tax_inclusive: discount.inclusive }]
}

/** An item of an order: a book, a thing, something free, or a gift card. */
export function modelItem(style: LineStyle, id: string): ModelItem {
  const { random, market } = style
  const giftcard = random.chance(0.05)
  const books = random.chance(0.3)
  const quantity = random.chance(0.1)
    ? new BigNumber(random.whole(1, 9_000)).shiftedBy(-3)
    : new BigNumber(random.pick([1, 1, 1, 2, 3, 7]))
  const price = priceOf(style)
  const is_tax_inclusive = random.chance(style.mixed) ? !market.inclusive : market.inclusive
  const tax_lines = giftcard ? [] : taxOf(style)
  return {
    id,
    title: books ? "Novel" : "Shirt",
    variant_sku: `SKU-${id}`,
    product_id: books ? "prod_book" : "prod_shirt",
    product_type_id: books ? "type_books" : null,
    product_type: books ? "Books" : null,
    is_giftcard: giftcard,
    is_tax_inclusive,
    raw_unit_price: raw(price),
    raw_quantity: raw(quantity),
    tax_lines,
    adjustments: adjustmentsOf(style, price.times(quantity), { is_tax_inclusive, tax_lines }),
    detail: {
      raw_unit_price: raw(price),
      raw_quantity: raw(quantity),
      raw_fulfilled_quantity: raw(quantity),
      raw_shipped_quantity: raw(quantity),
      raw_return_requested_quantity: NOTHING,
      raw_return_received_quantity: NOTHING,
      raw_return_dismissed_quantity: NOTHING,
    },
  }
}

/** A way of delivery, at the market's taxes. */
export function modelShipping(style: LineStyle, id: string): ModelShipping {
  const { random, market } = style
  const amount = priceOf(style).dividedToIntegerBy(4)
  const is_tax_inclusive = random.chance(style.mixed) ? !market.inclusive : market.inclusive
  const tax_lines = taxOf(style)
  return {
    id,
    name: "Post",
    shipping_option_id: "so_post",
    is_tax_inclusive,
    raw_amount: raw(amount),
    tax_lines,
    adjustments: random.chance(0.3)
      ? adjustmentsOf(style, amount, { is_tax_inclusive, tax_lines })
      : [],
  }
}
