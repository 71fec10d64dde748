import { createDraftOrder } from "./create-draft-order"
import { registerDemoCustomers } from "./demo-customers"
import { demoOrders } from "./demo-orders"
import { placeOrder } from "./place-order"
import type { Store } from "./store"

/**
 * Gives a seeded store its customers, a dozen orders in different states and one draft, all through its APIs.
 *
 * @param onOrder told each order once it is where it should be
 */
export async function placeDemoOrders(
  store: Store,
  onOrder: (title: string, done: number, of: number) => void = () => {}
): Promise<void> {
  const orders = demoOrders(await registerDemoCustomers(store))
  const of = orders.length + 1
  for (const [index, { title, request, after }] of orders.entries()) {
    const order = await placeOrder(store, request)
    await after?.(store, order.id)
    onOrder(title, index + 1, of)
  }
  await createDraftOrder(store, {
    region: "uk",
    email: "telephone.order@example.com",
    items: { "TEE-S": 1 },
  })
  onOrder("a draft that stays one", of, of)
}
