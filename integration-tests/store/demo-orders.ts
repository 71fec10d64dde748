import { PROMOTION_CODES } from "../../demo/src/scripts/seed/promotion-codes"
import { captureOrder } from "./capture-order"
import type { DemoCustomers } from "./demo-customers"
import { fulfilOrder } from "./fulfil-order"
import type { OrderRequest } from "./place-order"
import type { Store } from "./store"

/** One order of the demo: what is bought, and what the owner does with it afterwards. */
export interface DemoOrder {
  title: string
  request: OrderRequest
  after?: (store: Store, orderId: string) => Promise<unknown>
}

const capture = (store: Store, id: string) => captureOrder(store, id)

const guest = (first_name: string, last_name: string) => ({
  email: `${first_name}.${last_name}@example.com`.toLowerCase(),
  first_name,
  last_name,
})

/** A dozen orders in different states, each with something of its own. */
export function demoOrders({ amelia, noah, greta, walt }: DemoCustomers): DemoOrder[] {
  const rosie = guest("Rosie", "Clarke")
  return [
    {
      title: "three at an odd price, not captured",
      request: { region: "uk", from: rosie, items: { "SWEAT-M": 3 } },
    },
    {
      title: "two tax rates, express, captured",
      request: {
        region: "uk",
        from: amelia,
        items: { "TEE-S": 2, "BOOK-PB": 1 },
        delivery: "express",
      },
      after: capture,
    },
    {
      title: "10 % off, captured",
      request: {
        region: "uk",
        from: noah,
        items: { "MUG-BLUE": 7, TOWEL: 3, SOCKS: 2 },
        promoCodes: [PROMOTION_CODES.percentage],
      },
      after: capture,
    },
    {
      title: "five pounds off, captured in two parts",
      request: {
        region: "uk",
        from: amelia,
        items: { LANTERN: 1, "PYJAMAS-2": 2 },
        promoCodes: [PROMOTION_CODES.fixed],
      },
      after: async (store, id) => {
        await captureOrder(store, id, 100)
        await captureOrder(store, id)
      },
    },
    {
      title: "German guest, two tax rates, captured",
      request: {
        region: "germany",
        from: guest("Jonas", "Petersen"),
        items: { "SWEAT-L": 1, "BOOK-HB": 2, "COFFEE-250": 3 },
      },
      after: capture,
    },
    {
      title: "German customer, half captured",
      request: { region: "germany", from: greta, items: { "TEE-M": 3, TOWEL: 5 } },
      after: (store, id) => captureOrder(store, id, 40),
    },
    {
      title: "German customer, 10 % off, express, captured",
      request: {
        region: "germany",
        from: greta,
        items: { "MUG-WHITE": 3, "BOOK-PB": 1 },
        promoCodes: [PROMOTION_CODES.percentage],
        delivery: "express",
      },
      after: capture,
    },
    {
      title: "American guest, captured",
      request: {
        region: "usa",
        from: guest("Dana", "Whitfield"),
        items: { "SWEAT-S": 2, SOCKS: 3 },
      },
      after: capture,
    },
    {
      title: "American customer, express, not captured",
      request: { region: "usa", from: walt, items: { LANTERN: 1 }, delivery: "express" },
    },
    {
      title: "three tax rates, a price with three decimals, captured and shipped",
      request: {
        region: "uk",
        from: noah,
        items: { SEAT: 1, "COFFEE-100": 10, "TEE-M": 1 },
      },
      after: async (store, id) => {
        await captureOrder(store, id)
        await fulfilOrder(store, id)
      },
    },
    {
      title: "a guest who comes back, captured",
      request: { region: "uk", from: rosie, items: { "COFFEE-250": 4, "PYJAMAS-4": 1 } },
      after: capture,
    },
    {
      title: "cancelled before anything was captured",
      request: { region: "uk", from: guest("Oscar", "Flint"), items: { "SWEAT-S": 1 } },
      after: (store, id) => store.admin.admin.order.cancel(id),
    },
  ]
}
