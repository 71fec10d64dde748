import type { HttpTypes } from "@medusajs/framework/types"
import { addressIn } from "./addresses"
import type { OrderRequest } from "./place-order"
import type { Store } from "./store"

/** Draws up an order in the admin, as after a telephone call; it stays a draft. */
export async function createDraftOrder(
  store: Store,
  request: Pick<OrderRequest, "region" | "items"> & { email: string }
): Promise<HttpTypes.AdminDraftOrder> {
  const address = addressIn(request.region)
  const { draft_order } = await store.admin.admin.draftOrder.create({
    email: request.email,
    region_id: store.regionIds[request.region],
    sales_channel_id: store.salesChannelId,
    items: Object.entries(request.items).map(([sku, quantity]) => ({
      variant_id: store.variantIds[sku],
      quantity,
    })),
    shipping_address: address,
    billing_address: address,
    shipping_methods: [],
  })
  return draft_order
}
