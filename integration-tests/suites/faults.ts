import { type Suite } from "../xero/on-one-host"
import type { FaultRequest } from "../../sandbox/limits/fault-queue"
import { importPaidOrders } from "../store/import-orders"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { expectInStep } from "../xero/expect-in-step"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const ORDERS = 3

export const faults: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  let orders: string[]

  beforeEach(async () => {
    sandbox.control.clearFaults()
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    orders = await importPaidOrders(getContainer(), ORDERS)
    await until(
      "the orders wait",
      () => shop.xero.status(),
      ({ waiting }) => waiting.queued === ORDERS
    )
    sandbox.control.resetCalls()
  })

  /** Waits until every order has ended in one of the ways counted. */
  const waiting = (wanted: { failed?: number; queued?: number }) =>
    until(
      `${JSON.stringify(wanted)} of the orders wait and none is under way`,
      async () => (await shop.xero.status()).waiting,
      ({ failed, queued, running, held }) =>
        failed === (wanted.failed ?? 0) && queued === (wanted.queued ?? 0) && running + held === 0
    )
  const writes = (path: string) =>
    sandbox.control.calls({ method: "PUT", path }).map(({ elements, status, fault }) => ({
      elements,
      status,
      fault,
    }))

  const cuts = (["Contacts", "Invoices", "Payments"] as const).flatMap((collection) =>
    (["drop_before", "drop_after"] as const).map((kind) => ({ collection, kind }))
  )

  it.each(cuts)("loses and repeats nothing after $kind on $collection", async (cut) => {
    const path = `/${cut.collection}`
    sandbox.control.fault({ kind: cut.kind, method: "PUT", path })
    await shop.xero.change({ sync_enabled: true })
    await waiting({ failed: ORDERS })
    const [entry] = (await shop.xero.log({ state: "failed" })).lines
    expect(entry).toMatchObject({ row: "entry", code: "outage" })
    expect(entry.reason).toContain("Xero did not answer")
    expect(entry.next_try_at).not.toBeNull()

    expect(await shop.xero.retry({ state: "failed" })).toEqual({ released: ORDERS })
    await waiting({})
    await expectInStep(getContainer(), shop.books, orders)
    const struck = { elements: ORDERS, status: 0, fault: cut.kind }
    const created = { elements: ORDERS, status: 200, fault: null }
    expect(writes(path)).toEqual(cut.kind === "drop_after" ? [struck] : [struck, created])
  })

  it("looks again when the look after a cut fails as well", async () => {
    sandbox.control.fault({ kind: "drop_after", method: "PUT", path: "/Invoices" })
    await shop.xero.change({ sync_enabled: true })
    await waiting({ failed: ORDERS })
    sandbox.control.fault({ kind: "drop_before", method: "GET", path: "/Invoices" })
    await shop.xero.retry({ state: "failed" })
    await until(
      "the look has failed",
      () => sandbox.control.faults(),
      (faults) => faults.length === 0
    )
    await waiting({ failed: ORDERS })
    await shop.xero.retry({ state: "failed" })
    await waiting({})
    await expectInStep(getContainer(), shop.books, orders)
    expect(writes("/Invoices")).toHaveLength(1)
  })

  const troubles: { title: string; fault: FaultRequest; code: string }[] = [
    {
      title: "an error of Xero's own",
      fault: { kind: "status", status: 500, uncached: true },
      code: "outage",
    },
    {
      title: "maintenance",
      fault: { kind: "status", status: 503, body: "The service is offline", uncached: true },
      code: "outage",
    },
    { title: "an answer that stops half-way", fault: { kind: "malformed" }, code: "unknown" },
  ]

  it.each(troubles)("gets over $title at every step", async ({ fault, code }) => {
    await shop.xero.change({ sync_enabled: true })
    for (const path of ["/Contacts", "/Invoices", "/Payments"]) {
      sandbox.control.fault({ ...fault, method: "PUT", path })
    }
    // Over and over: what the log tells of is marked as failed a moment later, and only then sent again.
    await until(
      "every fault has struck and is got over",
      async () => {
        await shop.xero.retry({ state: "failed" })
        return { left: sandbox.control.faults(), ...(await shop.xero.status()).waiting }
      },
      ({ left, failed, queued, running }) => left.length + failed + queued + running === 0
    )
    const { lines } = await shop.xero.log({ state: "failed", code })
    expect(lines.filter(({ row }) => row === "attempt")).toHaveLength(3 * ORDERS)
    await expectInStep(getContainer(), shop.books, orders)
  })

  it("parks the work for as long as Xero asks, whoever nudges", async () => {
    const fault = { problem: "minute", retry_after: 3600 } as const
    sandbox.control.fault({ kind: "rate_limit", method: "PUT", path: "/Invoices", ...fault })
    await shop.xero.change({ sync_enabled: true })
    const untilParked = () =>
      until(
        "every order waits for the end of the pause",
        async () => (await shop.xero.log({ state: "queued" })).lines,
        (lines) =>
          lines.length === ORDERS &&
          lines.every(({ next_try_at }) => Date.parse(next_try_at ?? "") - Date.now() > 3e6)
      )
    await untilParked()
    const made = sandbox.control.calls().length
    await shop.store.admin.client.fetch(`/admin/xero/orders/${orders[0]}/send`, {
      method: "POST",
    })
    await untilParked()
    expect(sandbox.control.calls()).toHaveLength(made)
    expect((await shop.xero.status()).waiting).toMatchObject({ queued: ORDERS, failed: 0 })
  })

  it("goes on by itself after the pause that Xero asked for", async () => {
    for (const path of ["/Contacts", "/Invoices", "/Payments"]) {
      const fault = { problem: "minute", retry_after: 1 } as const
      sandbox.control.fault({ kind: "rate_limit", method: "PUT", path, ...fault })
    }
    await shop.xero.change({ sync_enabled: true })
    await waiting({})
    await expectInStep(getContainer(), shop.books, orders)
    const refused = sandbox.control.calls().filter(({ status }) => status === 429)
    expect(refused.map(({ path }) => path)).toEqual(["/Contacts", "/Invoices", "/Payments"])
  })
}
