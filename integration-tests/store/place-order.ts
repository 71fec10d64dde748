import type { HttpTypes } from "@medusajs/framework/types"
import type { RegionKey } from "../../demo/src/scripts/seed/regions"
import { addressIn, type Buyer } from "./addresses"
import { deliver } from "./known-delivery"
import type { Shopper } from "./register-customer"
import type { Store } from "./store"

/** What somebody buys, and how. */
export interface OrderRequest {
  region: RegionKey
  /** SKUs of the demo's catalogue with their quantities. */
  items: Record<string, number>
  delivery?: "standard" | "express"
  promoCodes?: string[]
  /** A guest gives an e-mail address; somebody with an account is a {@link Shopper}. */
  from: Shopper | ({ email: string } & Partial<Buyer>)
}

function client(store: Store, from: OrderRequest["from"]) {
  return "client" in from ? from.client : store.visitor
}

function buyerOf(from: OrderRequest["from"]): Buyer {
  if ("client" in from) {
    return from.buyer
  }
  const { email: _, first_name = "Sam", last_name = "Porter", ...rest } = from
  return { first_name, last_name, ...rest }
}

async function chooseDelivery(store: Store, request: OrderRequest, cartId: string): Promise<void> {
  const shop = client(store, request.from).store
  const { shipping_options } = await shop.fulfillment.listCartOptions({
    cart_id: cartId,
    fields: "+type.code",
  })
  const code = request.delivery ?? "standard"
  const option = shipping_options.find((candidate) => candidate.type.code === code)
  if (!option) {
    throw new Error(`There is no ${code} delivery in ${request.region}.`)
  }
  await shop.cart.addShippingMethod(cartId, { option_id: option.id })
}

/**
 * Places an order through the Store API, as a shop's pages do: cart, delivery, payment session, completion. The payment
 * is authorised, not captured.
 *
 * @returns the order as the Store API answers it
 * @throws Error when the cart cannot be completed
 */
export async function placeOrder(
  store: Store,
  request: OrderRequest
): Promise<HttpTypes.StoreOrder> {
  const shop = client(store, request.from).store
  const address = addressIn(request.region, buyerOf(request.from))
  const { cart } = await shop.cart.create({
    region_id: store.regionIds[request.region],
    email: request.from.email,
    promo_codes: request.promoCodes,
    items: Object.entries(request.items).map(([sku, quantity]) => ({
      variant_id: store.variantIds[sku],
      quantity,
    })),
    shipping_address: address,
    billing_address: address,
  })
  const { region, items, promoCodes, delivery } = request
  const { first_name: _, last_name: __, ...place } = address
  await deliver(cart.id, { region, items, promoCodes, delivery, place }, () =>
    chooseDelivery(store, request, cart.id)
  )
  await shop.payment.initiatePaymentSession(cart, { provider_id: "pp_system_default" })
  const completion = await shop.cart.complete(cart.id)
  if (completion.type !== "order") {
    throw new Error(`The cart was not completed: ${completion.error.message}`)
  }
  return completion.order
}
