import { type Suite } from "../xero/on-one-host"
import { dateOrders } from "../store/date-orders"
import { importPaidOrders } from "../store/import-orders"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { expectInStep } from "../xero/expect-in-step"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const ORDERS = 70

/** More than the batches worked off side by side hold, and twice so: some wait when it is paused, and when it goes on. */
const MORE = 320
/** Milliseconds, a little less than the plugin waits for an answer. */
const HELD_UP = 25_000

export const backfill: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  let past: string[]

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const sellInJune = async (orders = ORDERS) => {
    past = await importPaidOrders(getContainer(), orders)
    // The last of June in London ends an hour before UTC's does; the last ten are July's there.
    await dateOrders(getContainer(), past.slice(0, -10), new Date("2026-06-20T10:00:00Z"))
    await dateOrders(getContainer(), past.slice(-10), new Date("2026-06-30T23:05:00Z"))
    await shop.xero.change({ sync_enabled: true })
  }

  const counted = async (from: string, to: string) => {
    const { id } = await shop.xero.countBackfill(from, to)
    return until(
      "it is counted",
      () => shop.xero.backfill(id),
      ({ state }) => state === "ready"
    )
  }
  /** One batch passes, and those beside it wait for Xero, so that the rest is still to come however slow all is. */
  const holdUpAllButOneBatch = () =>
    sandbox.control.fault({
      kind: "delay",
      ms: HELD_UP,
      method: "PUT",
      path: "/Invoices*",
      after: 1,
      times: 99,
    })
  const ended = (id: string) =>
    until(
      "it is done",
      () => shop.xero.backfill(id),
      ({ state }) => state === "done"
    )

  it("counts past orders first, sends those of the chosen days once, and no others", async () => {
    await sellInJune()
    const preview = await counted("2026-06-01", "2026-06-30")
    expect(preview.preview).toMatchObject({
      orders: ORDERS - 10,
      nothing_to_send: 0,
      documents: { invoice: ORDERS - 10, payment: ORDERS - 10, credit_note: 0, refund: 0 },
      contacts: ORDERS - 10,
      held: [],
    })
    expect(preview.preview.currencies).toHaveLength(1)
    const { accounts, taxes, total, orders } = preview.preview.currencies[0]
    expect(orders).toBe(ORDERS - 10)
    const cents = (amounts: string[]) =>
      amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0)
    expect(cents([...accounts.map(({ net }) => net), ...taxes.map(({ tax }) => tax)])).toBe(
      cents([total])
    )
    expect(preview.estimate).toMatchObject({ calls: 6, minutes: 1 })
    expect(await shop.books.invoices()).toEqual([])

    await shop.xero.changeBackfill(preview.id, "start")
    const { progress } = await ended(preview.id)
    expect(progress).toMatchObject({ total: ORDERS - 10, done: ORDERS - 10, waiting: 0, held: 0 })
    await expectInStep(getContainer(), shop.books, past.slice(0, -10))
    const dates = (await shop.books.invoices()).map(({ DateString }) => DateString?.slice(0, 7))
    expect(new Set(dates)).toEqual(new Set(["2026-06"]))

    const again = await counted("2026-06-01", "2026-06-30")
    expect(again.preview).toMatchObject({ orders: ORDERS - 10, nothing_to_send: ORDERS - 10 })
    await shop.xero.changeBackfill(again.id, "start")
    await ended(again.id)
    await expectInStep(getContainer(), shop.books, past.slice(0, -10))
  })

  it("waits while it is paused, lets live orders pass, goes on, and sends nothing more once cancelled", async () => {
    await sellInJune(MORE)
    const { id } = await counted("2026-06-01", "2026-07-31")
    holdUpAllButOneBatch()
    await shop.xero.changeBackfill(id, "start")
    await until(
      "its first orders are in Xero",
      () => shop.xero.backfill(id),
      ({ progress }) => progress.done >= 50
    )
    const paused = await shop.xero.changeBackfill(id, "pause")
    expect(paused.state).toBe("paused")
    sandbox.control.clearFaults()
    const live = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "live@example.com" },
      items: { SEAT: 1 },
    })
    await until(
      "the live order is in Xero",
      () => shop.xero.order(live.id),
      ({ entry }) => entry?.state === "done"
    )
    const rest = await shop.xero.backfill(id)
    // Not all of the rest need be on the outbox already.
    expect(rest.progress.done).toBeLessThan(rest.progress.total)
    holdUpAllButOneBatch()
    await shop.xero.changeBackfill(id, "resume")
    await until(
      "more of its orders are in Xero",
      () => shop.xero.backfill(id),
      ({ progress }) => progress.done > rest.progress.done
    )
    await shop.xero.changeBackfill(id, "cancel")
    sandbox.control.clearFaults()
    const after = await until(
      "what was under way is in Xero",
      () => shop.xero.status(),
      ({ waiting }) => waiting.running + waiting.queued === 0
    )
    expect(after.waiting.failed).toBe(0)
    await expect(shop.xero.changeBackfill(id, "resume")).rejects.toThrow(
      "The backfill is cancelled, so it cannot be asked to resume."
    )
    const { count } = await shop.xero.log({ state: "skipped" })
    expect(count + (await shop.books.invoices()).length - 1).toBeGreaterThanOrEqual(MORE)
  })

  it("refuses days that cannot be meant, and a second backfill beside one that is not over", async () => {
    await expect(shop.xero.countBackfill("2026-07-02", "2026-07-01")).rejects.toThrow(
      "The first day (2026-07-02) is after the last (2026-07-01). Turn them round."
    )
    await expect(shop.xero.countBackfill("2026-02-30", "2026-07-01")).rejects.toThrow("exists")
    await counted("2026-06-01", "2026-06-02")
    await expect(shop.xero.countBackfill("2026-06-01", "2026-06-02")).rejects.toThrow(
      "Another backfill is not over yet. Wait for its end, or cancel it."
    )
  })
}
