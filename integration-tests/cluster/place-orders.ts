import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import type { Store } from "../store/store"

/** Purchases that go on at one server at the same time. */
const LANES_A_SERVER = 2

const BASKETS: Record<string, number>[] = [
  { "SWEAT-M": 3 },
  { "TEE-S": 2, "BOOK-PB": 1 },
  { "TEE-S": 1 },
]

/** An order as it should stand in the books. */
export interface PlacedOrder {
  id: string
  reference: string
  /** In major units, two decimals. */
  total: string
  captured: boolean
}

let guests = 0

/**
 * Has guests, each another one, buy through all servers at once.
 *
 * @param captured whether the payment of the nth order is captured: through another server than the order came by
 */
export async function placeOrders(
  stores: Store[],
  count: number,
  captured: (index: number) => boolean
): Promise<PlacedOrder[]> {
  const placed: PlacedOrder[] = []
  let next = 0
  const shop = async (lane: number) => {
    while (next < count) {
      const index = next++
      guests += 1
      const order = await placeOrder(stores[lane % stores.length], {
        region: "uk",
        items: BASKETS[index % BASKETS.length],
        from: {
          email: `guest${guests}@example.com`,
          first_name: "Guest",
          last_name: `Number ${guests}`,
        },
      })
      if (captured(index)) {
        await captureOrder(stores[(lane + 1) % stores.length], order.id)
      }
      placed.push({
        id: order.id,
        reference: `Order #${order.display_id}`,
        total: Number(order.total).toFixed(2),
        captured: captured(index),
      })
    }
  }
  await Promise.all(Array.from({ length: LANES_A_SERVER * stores.length }, (_, lane) => shop(lane)))
  return placed
}
