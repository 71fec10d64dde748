import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { captureOrder } from "../store/capture-order"
import { importPaidOrders } from "../store/import-orders"
import { placeOrder } from "../store/place-order"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { fewestQueries } from "../xero/fewest-queries"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { PaymentAccount } from "../xero/payment-account"
import { until } from "../xero/until"

const MANY = 40

export const toSend: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true, send_when: "by_hand" })
  })

  const sell = (email: string) =>
    placeOrder(shop.store, { region: "uk", from: { email }, items: { "SWEAT-M": 2 } })
  const register = (first_name: string) =>
    registerCustomer(shop.store, {
      email: `${first_name.toLowerCase()}@example.com`,
      region: "uk",
      first_name,
      last_name: "Shopper",
    })
  const listed = async (list: string, count: number) =>
    until(
      `${count} ${list} are to be sent`,
      () => shop.xero.toSend(list),
      (page) => page.count === count
    )
  const ours = async () =>
    (await shop.books.contacts()).filter(({ ContactNumber }) => ContactNumber)
  const ended = (id: string) =>
    until(
      "the task is done",
      () => shop.xero.task(id),
      ({ state }) => state === "done"
    )

  it("lists customers, orders and payments that wait, and sends those chosen, by hand too", async () => {
    const ann = await register("Ann")
    const bob = await register("Bob")
    const first = await sell("one@example.com")
    const second = await sell("two@example.com")
    const { captures } = await captureOrder(shop.store, first.id)
    const customers = await listed("customers", 2)
    expect(customers.records.map(({ id }) => id)).toEqual([bob.id, ann.id])
    expect(customers.records[0]).toMatchObject({
      subject_type: "customer",
      in_xero: false,
      amount: null,
    })
    expect(JSON.stringify(customers)).not.toMatch(/example\.com|Shopper/)
    expect((await shop.xero.toSend("customers", { q: "ANN@" })).records).toMatchObject([
      { id: ann.id },
    ])
    expect((await shop.xero.toSend("customers", { q: "%" })).count).toBe(0)
    const { records } = await listed("invoices", 2)
    const label = `Order #${first.display_id}`
    expect(records[1]).toMatchObject({ id: first.id, label, amount: "71.61", in_xero: false })
    expect(records[1].waits).toEqual({ until: null })
    const payments = await listed("payments", 1)
    expect(payments.records).toMatchObject([
      {
        id: captures?.[0].id,
        subject_id: first.id,
        amount: "71.61",
        allocated: "0",
        unallocated: "71.61",
        currency_code: "GBP",
        allocations: [],
        waits: { until: null },
      },
    ])
    expect(await shop.xero.toSendCounts()).toEqual({
      customers: 2,
      all_customers: 2,
      invoices: 2,
      payments: 1,
      papers: 0,
    })

    await ended((await shop.xero.beginTask("send_new_customers", { ids: [ann.id] })).id)
    expect((await ours()).map(({ EmailAddress }) => EmailAddress)).toEqual(["ann@example.com"])
    await listed("customers", 1)
    await ended((await shop.xero.beginTask("send_new_invoices", { q: "two@" })).id)
    expect((await shop.books.invoices()).map(({ InvoiceNumber }) => InvoiceNumber)).toEqual([
      `ORD-${second.display_id}`,
    ])
    const [{ id }] = payments.records
    const task = await ended((await shop.xero.beginTask("send_new_payments", { ids: [id] })).id)
    expect(task).toMatchObject({ chosen: 1, total: 1, done: 1, held: 0 })
    await listed("payments", 0)
    await listed("invoices", 0)
    expect(await shop.books.payments()).toMatchObject([{ Amount: 71.61 }])
    await expect(shop.xero.beginTask("send_new_payments", { ids: [id] })).rejects.toThrow(
      "None of these is waiting to be sent any more."
    )
  })

  it("says what of a payment is on which invoice, and why the rest is not; a reason is retried as one", async () => {
    const account = await PaymentAccount.of(shop.xero)
    const order = await sell("part@example.com")
    const other = await sell("other@example.com")
    await captureOrder(shop.store, order.id, 50)
    await ended((await shop.xero.beginTask("send_new_payments")).id)
    await account.takeAway()
    await captureOrder(shop.store, order.id)
    await captureOrder(shop.store, other.id)
    await listed("payments", 2)
    expect((await ended((await shop.xero.beginTask("send_new_payments")).id)).held).toBe(2)
    const held = await shop.xero.toSend("payments", { q: String(order.display_id) })
    expect(held.records).toMatchObject([
      { amount: "21.61", allocated: "0", state: "held", code: "unmapped_payment" },
    ])
    expect(held.records[0].reason).toMatch(/No Xero account is chosen for payments/)
    const reasons = await shop.xero.reasons()
    expect(reasons).toMatchObject([{ code: "unmapped_payment", state: "held", count: 2 }])
    expect(reasons[0].subject_label).toMatch(/^Order #/)
    const day = new Date().toISOString().slice(0, 10)
    const lines = { code: "unmapped_payment", state: "waiting" }
    expect((await shop.xero.log(lines)).count).toBe(2)
    expect((await shop.xero.log({ ...lines, to: "2020-01-01" })).count).toBe(0)
    expect((await shop.xero.log({ ...lines, from: day })).count).toBe(2)
    const file = await (await shop.xero.logCsv({ ...lines, to: "2020-01-01" })).text()
    expect(file.trim().split("\n")).toHaveLength(1)

    await shop.xero.change({ send_when: "at_once" })
    await account.giveBack()
    expect(await shop.xero.retry({ state: "held", code: "totals_differ" })).toEqual({ released: 0 })
    await shop.xero.retry({ state: "held", code: "unmapped_payment" })
    await listed("payments", 0)
    expect(await shop.xero.reasons()).toEqual([])

    expect(await shop.books.payments()).toHaveLength(3)
  })

  it("asks the database as often for a long page as for a short one, and pages through all", async () => {
    const { knex } = getContainer().resolve<XeroModuleService>(XERO_MODULE).postgres
    await importPaidOrders(getContainer(), MANY)
    await shop.xero.change({ sync_enabled: false })
    for (const list of ["invoices", "payments", "customers"]) {
      const [short, long] = [
        await fewestQueries(knex, () => shop.xero.toSend(list, { limit: 2 })),
        await fewestQueries(knex, () => shop.xero.toSend(list, { limit: 200 })),
      ]
      expect({ list, as_few: long <= short }).toEqual({ list, as_few: true })
    }
    const seen = new Set<string>()
    for (let offset = 0; offset < MANY; offset += 15) {
      const { records, count } = await shop.xero.toSend("payments", { limit: 15, offset })
      expect(count).toBe(MANY)
      records.forEach(({ id }) => seen.add(id))
    }
    expect(seen.size).toBe(MANY)
  })
}
