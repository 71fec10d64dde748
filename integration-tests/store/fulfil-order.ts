import { readOrder } from "./read-order"
import type { Store } from "./store"

/** Packs and ships all items of an order. */
export async function fulfilOrder(store: Store, orderId: string): Promise<void> {
  const orders = store.admin.admin.order
  const items = (await readOrder(store, orderId)).items.map(({ id, quantity }) => ({
    id,
    quantity,
  }))
  await orders.createFulfillment(orderId, { location_id: store.locationId, items })
  const [fulfillment] = (await readOrder(store, orderId)).fulfillments ?? []
  await orders.createShipment(orderId, fulfillment.id, { items, labels: [] })
}
