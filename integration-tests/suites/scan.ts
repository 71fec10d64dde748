import { type Suite } from "../xero/on-one-host"
import { Modules } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { scanStoreWorkflow } from "../../src/workflows/scan/scan-store"
import { importPaidOrders } from "../store/import-orders"
import { placeOrder } from "../store/place-order"
import { readOrder } from "../store/read-order"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { expectInStep } from "../xero/expect-in-step"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const scan: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  let xero: XeroModuleService

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    xero = getContainer().resolve(XERO_MODULE)
  })

  const scan = async () => (await scanStoreWorkflow(getContainer()).run()).result
  // A nudge of a customer waits in a row of its own until it is handed to the organisation's.
  const expectCause = (subject_id: string, cause: string) =>
    until(
      `${subject_id} is on the outbox by a ${cause}`,
      () => xero.listXeroOutboxEntries({ subject_id }),
      (entries) => entries.some((entry) => entry.cause.startsWith(cause))
    )
  const settled = (held = 0) =>
    until(
      "nothing but what is held waits",
      async () => (await shop.xero.status()).waiting,
      (waiting) => waiting.held === held && waiting.queued + waiting.running + waiting.failed === 0
    )
  const orderOnTheBooks = async () => {
    await shop.xero.change({ sync_enabled: true })
    const { id } = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "guest@example.com" },
      items: { "SWEAT-M": 1 },
    })
    await until(
      "the invoice is recorded",
      () => shop.xero.order(id),
      ({ documents }) =>
        documents.some(({ kind, state }) => [kind, state].join() === "invoice,posted")
    )
    await settled()
    const order = await readOrder(shop.store, id)
    return { id, paymentId: order.payment_collections[0].payments?.[0].id ?? "" }
  }

  it("finds orders that were made and paid without any event", async () => {
    const orders = await importPaidOrders(getContainer(), 3)
    await until(
      "the events of the modules came",
      () => shop.xero.status(),
      ({ waiting }) => waiting.queued === orders.length
    )
    await xero.postgres.knex.raw("DELETE FROM xero_outbox_entry")
    await shop.xero.change({ sync_enabled: true })
    await scan()
    await expectCause(orders[0], "scan of ")
    await settled()
    await expectInStep(getContainer(), shop.books, orders)
    expect(await scan()).toBe(0)
  })

  it("finds captures that no event told of, the partial ones too", async () => {
    const { id, paymentId } = await orderOnTheBooks()
    const payments = getContainer().resolve(Modules.PAYMENT)
    for (const [amount, due] of [
      [10, 28.28],
      [28.28, 0],
    ]) {
      await payments.capturePayment({ payment_id: paymentId, amount })
      await scan()
      await expectCause(id, "scan of ")
      await settled()
      const [invoice] = await shop.books.invoices()
      expect(invoice.AmountDue).toBe(due)
      expect(await scan()).toBe(0)
    }
    expect((await shop.books.payments()).map(({ Amount }) => Amount).sort()).toEqual([10, 28.28])
  })

  it("finds refunds that no event told of", async () => {
    const { id, paymentId } = await orderOnTheBooks()
    const payments = getContainer().resolve(Modules.PAYMENT)
    await payments.capturePayment({ payment_id: paymentId, amount: 38.28 })
    await scan()
    await settled()
    await payments.refundPayment({ payment_id: paymentId, amount: 5 })
    await scan()
    await expectCause(id, "scan of refunds")
    await settled()
    const refunds = (await shop.books.payments()).filter(
      ({ PaymentType }) => PaymentType === "ARCREDITPAYMENT"
    )
    expect(refunds.map(({ Amount }) => Amount)).toEqual([5])
    // The goods were not credited, so that the five pounds are owed again.
    const due = (await shop.books.invoices()).map(({ AmountDue }) => AmountDue)
    expect(due).toEqual([0, 5])
    expect(await scan()).toBe(0)
  })

  it("finds customers and addresses that no event told of", async () => {
    await shop.xero.change({ sync_enabled: true })
    const imported = await getContainer().resolve(Modules.CUSTOMER).createCustomers({
      email: "imported@example.com",
      first_name: "Ida",
      last_name: "Import",
      has_account: true,
    })
    const mover = await registerCustomer(shop.store, {
      email: "mover@example.com",
      first_name: "Moira",
      last_name: "Mover",
      region: "uk",
    })
    await until(
      "the registered customer is recorded",
      () => shop.xero.customer(mover.id),
      ({ documents }) => documents[0]?.state === "posted"
    )
    await scan()
    await settled()
    expect((await shop.xero.customer(imported.id)).documents[0]).toMatchObject({
      state: "posted",
      number: "Ida Import",
    })
    const { addresses } = await mover.client.store.customer.listAddress()
    await mover.client.store.customer.updateAddress(addresses[0].id, { address_1: "2 New Road" })
    await scan()
    await expectCause(mover.id, "scan of customer addresses")
    await settled()
    const contact = (await shop.books.contacts()).find(
      ({ ContactNumber }) => ContactNumber === mover.id
    )
    const lines = contact?.Addresses.map(({ AddressLine1 }) => AddressLine1).filter(Boolean)
    expect(lines).toEqual(["2 New Road", "2 New Road"])
    expect(await scan()).toBe(0)
  })
}
