import type { HttpTypes } from "@medusajs/framework/types"
import type { Store } from "./store"

const FIELDS = [
  "id,display_id,status,payment_status,fulfillment_status,currency_code,email,customer_id",
  "total,tax_total,shipping_total,discount_total",
  "*items,*summary,*fulfillments",
  "*payment_collections,*payment_collections.payments",
  "*payment_collections.payments.captures,*payment_collections.payments.refunds",
].join(",")

/** Reads an order with its payments, captures and refunds through the Admin API. */
export async function readOrder(store: Store, orderId: string): Promise<HttpTypes.AdminOrder> {
  const { order } = await store.admin.admin.order.retrieve(orderId, { fields: FIELDS })
  return order
}
