import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seed from "../../demo/src/scripts/seed"
import { type Sandbox } from "../../sandbox/start-sandbox"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { openSandbox } from "../xero/open-sandbox"
import { pointStoreAtSandbox } from "../xero/point-store-at-sandbox"
import { until } from "../xero/until"

const PATIENCE = 15_000

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.stop())

pointStoreAtSandbox()
medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: ConnectedStore

    beforeAll(async () => {
      await seed({ container: getContainer(), args: [] })
    })

    beforeEach(async () => {
      shop = await connectStore(sandbox, String(api.defaults.baseURL))
      await shop.xero.change({ sync_enabled: true })
    })

    const sell = async () => {
      const from = { email: "guest@example.com" }
      return await placeOrder(shop.store, { region: "uk", from, items: { "SWEAT-M": 2 } })
    }
    const untilStatus = (status: string) =>
      until(
        `the invoice is ${status}`,
        () => shop.books.invoices(),
        ([invoice]) => invoice?.Status === status,
        PATIENCE
      )
    const untilEntry = (orderId: string, state: string) =>
      until(
        `the order is ${state}`,
        () => shop.xero.order(orderId),
        ({ entry }) => entry?.state === state,
        PATIENCE
      )

    it("shows a refund as held with its amount, and leaves the books as they are", async () => {
      const order = await sell()
      const payment = await captureOrder(shop.store, order.id)
      await untilStatus("PAID")
      await untilEntry(order.id, "done")

      await shop.store.admin.admin.payment.refund(payment.id, { amount: 12.34 })
      const { entry, documents } = await untilEntry(order.id, "held")
      expect(entry).toMatchObject({
        code: "refund_not_posted",
        reason:
          `A refund of 12.34 GBP was made on order #${order.display_id}. Refunds are not posted yet: ` +
          "enter it in Xero by hand, as a credit note with a cash refund.",
      })
      expect((await shop.xero.log({ state: "waiting" })).lines).toMatchObject([
        { state: "held", subject_id: order.id, reason: entry?.reason },
      ])
      expect(documents.map(({ kind, total }) => [kind, total])).toEqual([
        ["invoice", "71.61"],
        ["payment", "71.61"],
      ])
      const [invoice] = await shop.books.invoices()
      expect(invoice).toMatchObject({ Status: "PAID", Total: 71.61, AmountPaid: 71.61 })
    })

    it("shows an order that was cancelled after its payment as held with the amounts", async () => {
      const order = await sell()
      await captureOrder(shop.store, order.id)
      await untilStatus("PAID")
      await untilEntry(order.id, "done")

      await shop.store.admin.admin.order.cancel(order.id)
      const { entry } = await untilEntry(order.id, "held")
      expect(entry?.code).toBe("changed_after_payment")
      expect(entry?.reason).toContain(
        `Order #${order.display_id} was cancelled after it was paid. ` +
          `Invoice ORD-${order.display_id} of 71.61 GBP cannot be taken back in Xero`
      )
      expect(entry?.reason).toContain("A refund of 71.61 GBP was made")
      const [invoice] = await shop.books.invoices()
      expect(invoice).toMatchObject({ Status: "PAID", Total: 71.61 })
    })

    it("voids the invoice of an order that is cancelled unpaid", async () => {
      const order = await sell()
      await untilStatus("AUTHORISED")
      await untilEntry(order.id, "done")
      await shop.store.admin.admin.order.cancel(order.id)
      await untilStatus("VOIDED")
      const { documents } = await untilEntry(order.id, "done")
      expect(documents.map(({ kind, state }) => [kind, state])).toEqual([["invoice", "removed"]])
      const { lines } = await shop.xero.log({ kind: "invoice" })
      expect(lines.map(({ action, state }) => [action, state])).toEqual([
        ["void", "done"],
        ["create", "done"],
      ])
    })

    it("deletes the draft of an order that is cancelled unpaid", async () => {
      await shop.xero.change({ invoice_status: "DRAFT" })
      const order = await sell()
      await untilStatus("DRAFT")
      await untilEntry(order.id, "done")
      await shop.store.admin.admin.order.cancel(order.id)
      await until(
        "the draft is gone",
        () => shop.xero.order(order.id),
        ({ documents }) => documents[0]?.state === "removed",
        PATIENCE
      )
      const left = (await shop.books.invoices()).filter(({ Status }) => Status !== "DELETED")
      expect(left).toEqual([])
    })
  },
})
