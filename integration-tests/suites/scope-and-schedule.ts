import { type SendAnswer, type SettingsAnswer } from "../../src/api/admin/xero/answers"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { scanStoreWorkflow } from "../../src/workflows/scan/scan-store"
import { captureOrder } from "../store/capture-order"
import { fulfilOrder } from "../store/fulfil-order"
import { placeOrder } from "../store/place-order"
import { registerCustomer } from "../store/register-customer"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

/** In this time the drain has run more than once. */
const A_WHILE = 8_000

export const scopeAndSchedule: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const choose = (choice: Partial<SettingsAnswer>) =>
    shop.xero.change({ sync_enabled: true, ...choice })
  const buy = async (from: Parameters<typeof placeOrder>[1]["from"] = { email: "g@example.com" }) =>
    (await placeOrder(shop.store, { region: "uk", items: { SEAT: 1 }, from })).id
  const ends = async (id: string, state: string) =>
    (
      await until(
        `the order is ${state}`,
        () => shop.xero.order(id),
        ({ entry }) => entry?.state === state
      )
    ).entry
  const reason = async (id: string) => (await ends(id, "skipped"))?.reason
  const kinds = async (id: string) =>
    (await shop.xero.order(id)).documents.map(({ kind }) => kind).sort()
  const sql = (text: string) =>
    getContainer().resolve<XeroModuleService>(XERO_MODULE).postgres.knex.raw(text)
  const stays = async (id: string) => {
    await new Promise((resolve) => setTimeout(resolve, A_WHILE))
    const { entry } = await shop.xero.order(id)
    expect(entry?.state).toBe("queued")
    return entry
  }
  const send = (path: string) =>
    shop.store.admin.client.fetch<SendAnswer>(`/admin/xero${path}/send`, { method: "POST" })

  it("sends the orders of the channels and groups chosen, and others once the choice widens", async () => {
    const { admin } = shop.store.admin
    const { sales_channel } = await admin.salesChannel.create({ name: "Market stall" })
    const { customer_group } = await admin.customerGroup.create({ name: "Trade" })
    await expect(choose({ sales_channel_ids: ["sc_nowhere"] })).rejects.toThrow(
      "The store has no sales channel sc_nowhere."
    )
    await choose({ sales_channel_ids: [sales_channel.id] })
    const elsewhere = await buy()
    expect(await reason(elsewhere)).toMatch(/^Its sales channel “.+” is not sent\.$/)

    const trader = await registerCustomer(shop.store, {
      email: `trade-${Date.now()}@example.com`,
      region: "uk",
      first_name: "Tess",
      last_name: "Trade",
    })
    await admin.customerGroup.batchCustomers(customer_group.id, { add: [trader.id] })
    await choose({ sales_channel_ids: [], customer_group_ids: [customer_group.id] })
    expect(await reason(elsewhere)).toMatch(/none of the customer groups/)
    const trade = await buy(trader)
    await ends(trade, "done")
    expect(await kinds(trade)).toContain("invoice")

    await choose({ customer_group_ids: [] })
    await ends(elsewhere, "done")
  })

  it("sends orders once they are paid, fulfilled or completed, by event and by scan", async () => {
    await choose({ order_state: "paid" })
    const first = await buy()
    expect(await reason(first)).toMatch(/not paid in full/)
    await captureOrder(shop.store, first)
    await ends(first, "done")

    await choose({ order_state: "fulfilled" })
    const second = await buy()
    const third = await buy()
    expect(await reason(second)).toMatch(/not fulfilled/)
    expect(await reason(third)).toMatch(/not fulfilled/)
    await fulfilOrder(shop.store, second)
    await ends(second, "done")
    await shop.xero.change({ sync_enabled: false })
    await fulfilOrder(shop.store, third)
    await ends(third, "queued")
    await sql("DELETE FROM xero_outbox_entry")
    await shop.xero.change({ sync_enabled: true })
    await scanStoreWorkflow(getContainer()).run()
    await ends(third, "done")

    await choose({ order_state: "completed" })
    const fourth = await buy()
    expect(await reason(fourth)).toMatch(/not completed/)
    await captureOrder(shop.store, fourth)
    await fulfilOrder(shop.store, fourth)
    expect(await reason(fourth)).toMatch(/not completed/)
    await shop.store.admin.admin.order.complete(fourth, {})
    await ends(fourth, "done")
    expect(await kinds(fourth)).toEqual(["invoice", "payment"])
  })

  it("leaves refunds to the bookkeeper while they are off, and makes them once they are on", async () => {
    await choose({ sync_refunds: false })
    const id = await buy()
    await captureOrder(shop.store, id)
    await until(
      "it is paid",
      () => kinds(id),
      (all) => all.includes("payment")
    )
    await shop.store.admin.admin.order.cancel(id)
    const entry = await until(
      "the note is there",
      async () => (await shop.xero.order(id)).entry,
      (one) => one?.state === "done" && one.reason !== null
    )
    expect(entry?.reason).toMatch(/a credit note over .+ and a refund of .+ are not sent/)
    expect(await kinds(id)).toEqual(["invoice", "payment"])

    await choose({ sync_refunds: true })
    await until(
      "it is given back",
      () => kinds(id),
      (all) => all.includes("refund")
    )
    expect(await kinds(id)).toEqual(["credit_note", "invoice", "payment", "refund"])
  })

  it("keeps live work for a person to send, one by one or all at once", async () => {
    await choose({ send_when: "by_hand" })
    const first = await buy()
    const second = await buy()
    expect((await stays(first))?.waits).toEqual({ until: null })
    expect((await shop.xero.status()).sending).toMatchObject({
      send_when: "by_hand",
      next_at: null,
    })
    const { lines } = await shop.xero.log({ state: "queued" })
    expect(lines.find(({ subject_id }) => subject_id === second)?.waits).toEqual({ until: null })

    await send(`/orders/${first}`)
    await ends(first, "done")
    expect((await shop.xero.order(second)).entry?.state).toBe("queued")
    const { waiting } = (await shop.xero.status()).sending
    expect(waiting).toBeGreaterThan(0)
    expect(await send("")).toEqual({ released: waiting })
    await ends(second, "done")
    expect((await shop.xero.status()).sending.waiting).toBe(0)
  })

  it("sends every so many minutes, and daily at its time", async () => {
    await choose({ send_when: "every_minutes", send_every_minutes: 30 })
    const first = await buy()
    const waits = (await stays(first))?.waits
    const minutes = (Date.parse(waits?.until ?? "") - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(28)
    expect(minutes).toBeLessThanOrEqual(30)
    await sql("UPDATE xero_connection SET schedule_from = now() - interval '31 minutes'")
    await ends(first, "done")
    const second = await buy()
    await stays(second)

    await choose({ send_when: "daily", send_daily_at: "18:00" })
    const { next_at, waiting } = (await shop.xero.status()).sending
    expect(new Date(next_at ?? "").toLocaleTimeString("en-GB", { timeZone: "Europe/London" })).toBe(
      "18:00:00"
    )
    expect(waiting).toBe(1)
    await stays(second)
    await sql("UPDATE xero_connection SET schedule_from = now() - interval '25 hours'")
    await ends(second, "done")

    const third = await buy()
    await stays(third)
    await choose({ send_when: "at_once" })
    await ends(third, "done")
  })

  it("waits for a batch when the day's calls are short, but not with what a person sends", async () => {
    await choose({})
    await ends(await buy(), "done")
    await sql("UPDATE xero_quota SET day_remaining = 51, said_at = now()")
    const first = await buy()
    const second = await buy()
    await stays(first)
    const { quota } = await shop.store.admin.client.fetch<{
      quota: { gathering_seconds: number }
    }>("/admin/xero/quota")
    expect(quota.gathering_seconds).toBe(3600)
    // Fewer are left than live work leaves to people.
    await sql("UPDATE xero_quota SET day_remaining = 40, said_at = now()")
    await send(`/orders/${first}`)
    await ends(first, "done")
    // The sandbox has told that there are thousands, so nothing is short any more.
    await ends(second, "done")
  })
}
