import { type Suite } from "../xero/on-one-host"
import { dateOrders } from "../store/date-orders"
import { importPaidOrders } from "../store/import-orders"
import { sandbox } from "../xero/the-sandbox"
import { TwoOrganisations } from "../xero/two-organisations"
import { until } from "../xero/until"

/** Until the faults are cleared, however slow the machine is. */
const HELD_UP = 25_000

/** Of several organisations, one's trouble is not the others'. */
export const organisationsApart: Suite = ({ api, getContainer }) => {
  let shop: TwoOrganisations

  beforeEach(async () => {
    sandbox.control.clearFaults()
    shop = await TwoOrganisations.open(sandbox, getContainer(), String(api.defaults.baseURL))
    sandbox.control.resetCalls()
  })

  it("goes on with one while the other is slow or asks for a pause", async () => {
    await shop.wholesaleToAustralia()
    await shop.ended(await shop.sell("uk", "warm-up@example.com"))

    sandbox.control.fault({ kind: "delay", ms: HELD_UP, method: "PUT", path: "/Contacts" })
    const [slow] = await shop.sellWholesale(1, 1)
    await shop.reaches(slow, "running")
    await shop.ended(await shop.sell("uk", "beside-slow@example.com"))
    expect((await shop.xero.order(slow)).entry?.state).toBe("running")
    sandbox.control.clearFaults()
    await shop.ended(slow)

    const pause = { kind: "rate_limit", problem: "minute", retry_after: 3600 } as const
    sandbox.control.fault({ ...pause, method: "PUT", path: "/Contacts" })
    const [parked] = await shop.sellWholesale(1, 2)
    await until(
      "Australia asks for a pause",
      async () => (await shop.australian.xero.quota()).quota.parked_until,
      (parkedUntil) => parkedUntil !== null
    )
    await shop.ended(await shop.sell("uk", "beside-parked@example.com"))
    expect((await shop.british.xero.quota()).quota.parked_until).toBeNull()
    expect((await shop.xero.order(parked)).entry?.state).not.toBe("done")
  })

  it("goes on with one while the other has shut us out, and says which", async () => {
    await shop.wholesaleToAustralia()
    sandbox.control.act(shop.australian.tenantId, "revoke_access")
    const [shut] = await shop.sellWholesale(1)
    await until(
      "the loss is noticed",
      () => shop.xero.status(),
      ({ organisations }) => organisations[1].status === "authorisation_lost"
    )
    await shop.ended(await shop.sell("uk", "ada@example.com"))
    const { organisations, connection } = await shop.xero.status()
    expect(connection?.status).toBe("connected")
    expect(organisations.map(({ status, waiting }) => [status, waiting.queued])).toEqual([
      ["connected", 0],
      ["authorisation_lost", 1],
    ])
    expect(await shop.xero.order(shut)).toMatchObject({
      connected: false,
      problem: organisations[1].problem,
      entry: { state: "queued" },
    })
    await shop.xero.connect(shop.australian.tenantId)
    expect(await shop.ended(shut)).toMatchObject({ organisation_name: shop.australian.name })
  })

  it("sends past orders of one organisation without the other's", async () => {
    await shop.wholesaleToAustralia()
    await shop.british.xero.change({ sync_enabled: false })
    await shop.australian.xero.change({ sync_enabled: false })
    const past = [
      ...(await shop.sellWholesale(3)),
      ...(await importPaidOrders(getContainer(), 2, 9)),
    ]
    await dateOrders(getContainer(), past, new Date("2026-06-10T10:00:00Z"))
    await shop.australian.xero.change({ sync_enabled: true })
    await shop.british.xero.change({ sync_enabled: true })
    const { id } = await shop.australian.xero.countBackfill("2026-06-01", "2026-06-30")
    const reaches = (state: string) =>
      until(
        `it is ${state}`,
        () => shop.australian.xero.backfill(id),
        (backfill) => backfill.state === state
      )
    expect((await reaches("ready")).preview).toMatchObject({ orders: 3 })
    await shop.australian.xero.changeBackfill(id, "start")
    expect((await reaches("done")).progress).toMatchObject({ total: 3, done: 3 })
    expect(await shop.australian.books.invoices()).toHaveLength(3)
    expect(await shop.british.books.invoices()).toEqual([])
    const { id: other } = await shop.british.xero.countBackfill("2026-06-01", "2026-06-30")
    const counted = await until(
      "the British ones are counted",
      () => shop.british.xero.backfill(other),
      ({ state }) => state === "ready"
    )
    expect(counted.preview).toMatchObject({ orders: 2 })
  })

  it("disconnects one and goes on with the other, whose consent it was too", async () => {
    expect(await shop.british.xero.disconnect()).toMatchObject({
      status: "disconnected",
      organisation_name: shop.british.name,
    })
    const waiting = await shop.sell("uk", "ada@example.com")
    await until(
      "it waits for the British books",
      () => shop.xero.order(waiting),
      ({ problem }) => problem?.includes(`It waits for ${shop.british.name}`) ?? false
    )
    const { organisations } = await until(
      "it is on the outbox",
      () => shop.xero.status(),
      (status) => status.organisations[0].waiting.queued === 1
    )
    expect(organisations).toMatchObject([
      { status: "disconnected", is_default: true, waiting: { queued: 1 } },
      { status: "connected", is_default: false, waiting: { queued: 0 } },
    ])
    await expect(shop.xero.settings()).rejects.toThrow("No Xero organisation is connected.")

    await shop.xero.route({ default_connection_id: shop.australian.connectionId, routes: [] })
    const [own] = await importPaidOrders(getContainer(), 1)
    expect(await shop.ended(own)).toMatchObject({ organisation_name: shop.australian.name })
    expect(await shop.xero.order(waiting)).toMatchObject({
      organisation_name: shop.australian.name,
    })
    expect(await shop.british.books.invoices()).toEqual([])
  })

  it("sends the owner's own books what the demo company had, once that is disconnected", async () => {
    await shop.xero.route({ default_connection_id: shop.australian.connectionId, routes: [] })
    sandbox.control.organisation(shop.australian.tenantId).isDemoCompany = true
    await shop.australian.xero.refreshChart()
    const [order] = await importPaidOrders(getContainer(), 1)
    await shop.ended(order)
    expect(await shop.australian.books.invoices()).toHaveLength(1)
    await shop.australian.xero.disconnect()
    await shop.xero.route({ default_connection_id: shop.british.connectionId, routes: [] })
    await shop.store.admin.client.fetch(`/admin/xero/orders/${order}/send`, { method: "POST" })
    await until(
      "it is in the British books",
      () => shop.british.books.invoices(),
      (invoices) => invoices.length === 1
    )
    expect(await shop.ended(order)).toMatchObject({ organisation_name: shop.british.name })
  })
}
