import { InboundShop } from "../inbound/inbound-shop"
import { importPaidOrders } from "../store/import-orders"
import { registerCustomer } from "../store/register-customer"
import { type Suite } from "../xero/on-one-host"
import { settled, todayInLondon } from "../xero/run-report"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

/** More than the batches that the event's run and the clock's work off side by side hold, so that some wait. */
const MANY = 320
/** Until the faults are cleared, however slow the machine is. */
const HELD_UP = 25_000

export const tasks: Suite = ({ api, getContainer }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  const over = (id: string) =>
    until(
      "the task is over",
      () => shop.xero.task(id),
      ({ state }) => state !== "queued" && state !== "running"
    )
  const contacts = async () =>
    (await shop.books.contacts()).filter(({ ContactNumber }) => ContactNumber)
  const register = (first_name: string) =>
    registerCustomer(shop.store, {
      email: `${first_name.toLowerCase()}@example.com`,
      region: "uk",
      first_name,
      last_name: "Shopper",
    })

  it("brings each task to its end, with as many papers in Xero as it says", async () => {
    const { xero, books } = shop
    await xero.change({ send_when: "by_hand" })
    await register("Ann")
    await register("Bob")
    await importPaidOrders(getContainer(), 7)
    const waiting = (list: string, count: number) =>
      until(
        `${count} ${list} wait`,
        () => xero.toSend(list),
        (page) => page.count === count
      )
    await waiting("customers", 2)
    const customers = await over((await xero.beginTask("send_new_customers")).id)
    expect(customers).toMatchObject({ state: "done", total: 2, done: 2, held: 0, problem: null })
    expect(await contacts()).toHaveLength(2)
    await waiting("invoices", 7)
    await waiting("payments", 7)
    const payments = await over((await xero.beginTask("send_new_payments")).id)
    expect(payments).toMatchObject({ state: "done", total: 7, done: 7 })
    expect([await books.invoices(), await books.payments()].map(({ length }) => length)).toEqual([
      7, 7,
    ])
    const [nothing, all] = [
      await over((await xero.beginTask("send_new_invoices")).id),
      await over((await xero.beginTask("send_all_customers")).id),
    ]
    expect(nothing).toMatchObject({ state: "done", total: 0, done: 0 })
    expect(all).toMatchObject({ state: "done", total: 2, done: 2 })
    expect(await contacts()).toHaveLength(2 + 7)

    const { id } = await xero.countBackfill("2026-06-01", "2026-06-02")
    await until(
      "it is counted",
      () => xero.backfill(id),
      ({ state }) => state === "ready"
    )
    const history = await xero.tasks({ limit: 2 })
    expect(history.count).toBe(5)
    expect(history.tasks).toMatchObject([
      { id, kind: "backfill", state: "queued", stage: "ready", from_date: "2026-06-01" },
      { kind: "send_all_customers", state: "done", total: 2 },
    ])
    expect(history.tasks[1].started_by).toMatch(/^user_/)
    expect(await xero.cancelTask(id)).toMatchObject({ state: "cancelled", stage: null })
    const { lines } = await xero.log({ kind: "setting", q: "Send all customers" })
    expect(lines).toMatchObject([{ after: "started", cause: "sent by hand" }])
  })

  it("fetches payments and compares the month, or says why not", async () => {
    const { xero } = shop
    const sold = await shop.sell()
    shop.pay(sold.invoice)
    const fetched = await over((await xero.beginTask("fetch_payments")).id)
    expect(fetched).toMatchObject({ state: "done", kind: "fetch_payments", problem: null })
    expect(await shop.status(sold.id)).toMatchObject({ payment_status: "captured" })
    await settled(xero)
    const compared = await over((await xero.beginTask("reconcile")).id)
    expect(compared).toMatchObject({ kind: "reconcile", state: "done", total: 1, done: 1 })
    expect(compared.to_date).toBe(todayInLondon())
    await expect(xero.cancelTask(compared.id)).rejects.toThrow("The report is done")

    sandbox.control.fault({ kind: "status", status: 503, path: "/Invoices*", times: 3 })
    const failed = await over((await xero.beginTask("fetch_payments")).id)
    expect(failed.state).toBe("failed")
    expect(failed.problem).toMatch(/could not be read to the end/)
    await xero.change({ sync_enabled: false })
    await expect(xero.beginTask("send_new_invoices")).rejects.toThrow(
      "The sync is switched off. Switch it on under Settings → Xero first."
    )
    await expect(xero.task("xtsk_nothing")).rejects.toThrow("There is no such task.")
    await xero.disconnect()
    await expect(xero.beginTask("reconcile")).rejects.toThrow("No Xero organisation is connected.")
  })

  it("can be cancelled: what nobody has begun with waits for its time, and is sent once", async () => {
    const { xero, books } = shop
    await xero.change({ send_when: "by_hand" })
    await importPaidOrders(getContainer(), MANY)
    sandbox.control.fault({ kind: "delay", ms: HELD_UP, path: "/Invoices*", times: 99 })
    const { id } = await xero.beginTask("send_new_invoices")
    await expect(xero.beginTask("send_new_invoices")).rejects.toThrow(
      "The same task is not over yet. Wait for its end, or cancel it."
    )
    await until(
      "its orders are being sent",
      () => xero.status(),
      ({ waiting: { running } }) => running > 0
    )
    expect(await xero.task(id)).toMatchObject({ state: "running", total: MANY, chosen: null })
    const stopped = await xero.cancelTask(id)
    sandbox.control.clearFaults()
    expect(stopped).toMatchObject({ state: "cancelled", total: MANY })
    expect(stopped.done).toBeLessThan(MANY)
    await expect(xero.cancelTask(id)).rejects.toThrow("The task is cancelled")
    const { waiting } = await until(
      "what was begun with is in Xero",
      () => xero.status(),
      ({ waiting: one }) => one.running === 0
    )
    expect(waiting.queued).toBeGreaterThan(0)
    const { sent } = await until(
      "nothing more goes",
      async () => ({
        sent: (await books.invoices()).length,
        toSend: (await xero.toSend("invoices")).count,
      }),
      ({ sent, toSend }) => sent > 0 && toSend === MANY - sent
    )
    const rest = await over((await xero.beginTask("send_new_invoices")).id)
    expect(rest).toMatchObject({ state: "done", held: 0 })
    expect(rest.total).toBeLessThanOrEqual(MANY - sent)
    expect(await books.invoices()).toHaveLength(MANY)
    expect(await books.payments()).toHaveLength(MANY)
  }, 400_000)
}
