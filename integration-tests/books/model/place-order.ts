import { orderSnapshot } from "../../../src/workflows/read/order-snapshot"
import type { Random } from "../../lives/random"
import { modelItem, modelShipping, type LineStyle } from "./model-lines"
import type { ModelMarket } from "./model-markets"
import { type ModelOrder, type ModelPayment, raw } from "./model-order"

/** The moment in the model's calendar, so many minutes after its first. */
export const moment = (minute: number): string =>
  new Date(Date.UTC(2026, 6, 1, 8) + minute * 60_000).toISOString()

/** How the lines of an order in a market are made. */
export function lineStyle(market: ModelMarket, random: Random): LineStyle {
  const unit = market.decimals === 0 ? 100 : 1
  return {
    market,
    random,
    untaxed: random.chance(0.08),
    places: Math.max(0, random.pick([2, 2, 2, 3, 4, 5]) - (market.decimals === 0 ? 2 : 0)),
    mixed: random.pick([0, 0, 0, 0.3]),
    discount: random.pick([
      null,
      null,
      { percent: random.pick([5, 33.3, 50, 100]) },
      { amount: 1.11 * unit, inclusive: random.chance(0.5) },
    ]),
  }
}

/** An order as it is placed: one to six lines, mostly with delivery, with a payment of its total authorised. */
export function placeOrder(number: number, market: ModelMarket, style: LineStyle): ModelOrder {
  const { random } = style
  const name = { first_name: "Guest", last_name: `No. ${number}`, country_code: market.country }
  const order: ModelOrder = {
    id: `order_${number}`,
    display_id: number,
    version: 1,
    status: "pending",
    created_at: moment(0),
    updated_at: moment(0),
    canceled_at: null,
    currency_code: market.currency,
    email: `guest.${number}@example.com`,
    billing_address: { ...name, address_1: "1 High Street", city: "Anywhere" },
    shipping_address: { ...name, address_1: "1 High Street", city: "Anywhere" },
    items: Array.from({ length: random.whole(1, 5) }, (_, at) =>
      modelItem(style, `item_${number}_${at}`)
    ),
    shipping_methods: random.chance(0.8) ? [modelShipping(style, `ship_${number}_0`)] : [],
    credit_lines: [],
    payment_collections: [],
    fulfillments: [],
    raw_total: raw(0),
    total: 0,
    summary: { pending_difference: 0 },
  }
  const { medusa_total } = orderSnapshot(order, market.decimals)
  return {
    ...order,
    raw_total: raw(medusa_total),
    payment_collections: [collection(order, 0, medusa_total)],
  }
}

/** A payment collection with one authorised payment. */
export function collection(order: ModelOrder, at: number, amount: string) {
  const payment: ModelPayment = {
    id: `pay_${order.display_id}_${at}`,
    provider_id: "pp_system_default",
    currency_code: order.currency_code,
    created_at: moment(at),
    canceled_at: null,
    raw_amount: raw(amount),
    captures: [],
    refunds: [],
  }
  return { id: `paycol_${at}`, status: "authorized", raw_amount: raw(amount), payments: [payment] }
}
