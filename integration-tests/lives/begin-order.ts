import { addressIn } from "../store/addresses"
import type { Random } from "./random"
import { GOODS } from "./world/goods"
import { MARKETS, type MarketKey } from "./world/markets"
import { codesOf } from "./world/promotions"
import type { World } from "./world/world"

/** Only ids in answers, which spares the host the reading of whole carts. */
const BRIEFLY = { fields: "id" }

/** An order that has just begun, and how in words. */
export interface Begun {
  orderId: string
  market: MarketKey
  words: string
}

/** What is bought, where to, and with which code. */
function choose(world: World, random: Random, market: MarketKey) {
  const goods = random.some(GOODS, random.pick([1, 1, 2, 2, 3, 4]))
  const items = goods.map(({ sku }) => ({ sku, quantity: random.pick([1, 1, 2, 3, 7]) }))
  const code = random.chance(0.4) ? random.pick(codesOf(market)) : null
  const address = {
    ...addressIn("uk"),
    ...random.pick(MARKETS[market].places),
    country_code: MARKETS[market].country,
  }
  return {
    words: `${market}, ${items.map(({ sku, quantity }) => `${quantity} × ${sku}`).join(" + ")}${code ? `, ${code}` : ""}`,
    body: {
      region_id: world.markets[market].regionId,
      ...(code && { promo_codes: [code] }),
      items: items.map(({ sku, quantity }) => ({
        variant_id: world.store.variantIds[sku],
        quantity,
      })),
      shipping_address: address,
      billing_address: address,
    },
  }
}

/** Buys through the Store API, as a guest or with an account: cart, delivery, payment session, completion. */
export async function buy(world: World, random: Random, market: MarketKey): Promise<Begun> {
  const { words, body } = choose(world, random, market)
  const shopper = random.chance(0.4) ? random.pick(world.shoppers) : null
  const shop = (shopper?.client ?? world.store.visitor).store
  const email = shopper?.email ?? `guest.${random.whole(1, 1e6)}@example.com`
  const { cart } = await shop.cart.create({ ...body, email }, BRIEFLY)
  const { delivery } = world.markets[market]
  const option_id = (random.chance(0.7) ? delivery.standard : delivery.express).id
  await shop.cart.addShippingMethod(cart.id, { option_id }, BRIEFLY)
  await shop.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" }, BRIEFLY)
  const completion = await shop.cart.complete(cart.id, BRIEFLY)
  if (completion.type !== "order") {
    throw new Error(`The cart was not completed: ${completion.error.message}`)
  }
  return {
    orderId: completion.order.id,
    market,
    words: `bought by ${shopper ? "a customer" : "a guest"}: ${words}`,
  }
}

/** Draws up an order in the admin, with a price for the delivery as agreed, and converts it. */
export async function drawUp(world: World, random: Random, market: MarketKey): Promise<Begun> {
  const { words, body } = choose(world, random, market)
  const { id, amount } = world.markets[market].delivery.standard
  const delivery = { name: "Standard delivery", shipping_option_id: id, amount }
  const { draft_order } = await world.owner<{ draft_order: { id: string } }>(
    "POST",
    "/draft-orders",
    {
      ...body,
      email: `telephone.${random.whole(1, 1e6)}@example.com`,
      sales_channel_id: world.store.salesChannelId,
      shipping_methods: [delivery],
    }
  )
  await world.owner("POST", `/draft-orders/${draft_order.id}/convert-to-order`, {})
  return { orderId: draft_order.id, market, words: `drawn up: ${words}` }
}
