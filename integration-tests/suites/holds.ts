import { type Suite } from "../xero/on-one-host"
import { setTimeout as sleep } from "node:timers/promises"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { ageChart } from "../xero/age-chart"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const MANUAL = { kind: "payment", source: "pp_system_default" }

export const holds: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
  })

  const sell = async (sku: string) => {
    const from = { email: "guest@example.com" }
    return (await placeOrder(shop.store, { region: "uk", from, items: { [sku]: 1 } })).id
  }
  const untilEntry = (orderId: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(orderId),
      ({ entry }) => entry?.state === state
    )
  /** The reason why an order waits, once the widget and the log agree on it. */
  const held = async (orderId: string, code: string) => {
    const { entry } = await untilEntry(orderId, "held")
    expect(entry?.code).toBe(code)
    const { lines } = await shop.xero.log({ state: "held", subject_type: "order", q: orderId })
    const line = lines.find(({ row }) => row === "entry")
    expect(line).toMatchObject({ code, reason: entry?.reason })
    expect(line?.subject_label).toMatch(/^Order #\d+$/)
    return entry?.reason
  }
  const problemOf = async (kind: string, source: string) => {
    const { rows } = await shop.xero.mappings()
    return rows.find((row) => row.kind === kind && row.source === source)?.problem ?? null
  }
  const account = async (kind: string) => {
    const { rows } = await shop.xero.mappings()
    return rows.find((row) => row.kind === kind && row.source === "default")?.target ?? ""
  }
  const statuses = async () => (await shop.books.invoices()).map(({ Status }) => Status)

  it("holds an invoice whose tax is not mapped, and sends it by itself once it is", async () => {
    const tax = { kind: "tax", source: "code:GB5" }
    await shop.xero.map([{ ...tax, target: null }])
    const order = await sell("SEAT")
    expect(await held(order, "unmapped_tax")).toBe(
      "No Xero tax rate is chosen for the Medusa tax VAT 5 % (GB5) 5 % in GB. " +
        "Choose one of 5 % under Settings → Xero → Mapping."
    )
    expect(await problemOf(tax.kind, tax.source)).toBe(
      "Choose the Xero tax rate; invoices with this tax wait until then."
    )
    expect((await shop.xero.status()).mapping_problems).toBe(1)
    expect(await shop.books.invoices()).toEqual([])

    await shop.xero.map([{ ...tax, target: "RROUTPUT" }])
    expect(await problemOf(tax.kind, tax.source)).toBeNull()
    await untilEntry(order, "done")
    const [invoice] = await shop.books.invoices()
    expect(invoice.LineItems.map(({ TaxType }) => TaxType)).toContain("RROUTPUT")
    expect(await shop.xero.log({ state: "held" })).toMatchObject({ count: 0 })
  })

  it("names an account that was archived after it was mapped, until it is restored", async () => {
    const sales = await account("revenue")
    sandbox.control.act(shop.tenantId, "archive_account", { account: sales })
    await ageChart(getContainer())
    const order = await sell("SWEAT-M")
    expect(await held(order, "archived_account")).toBe(
      "The account 200 Sales, chosen for “Harbour sweatshirt”, is archived in Xero. " +
        "Restore it in Xero, or choose another under Settings → Xero → Mapping."
    )
    expect(await problemOf("revenue", "default")).toBe(
      "The account 200 Sales is archived in Xero. Restore it there, or choose another."
    )
    expect(await statuses()).toEqual([])

    sandbox.control.act(shop.tenantId, "restore_account", { account: sales })
    await ageChart(getContainer())
    expect(await shop.xero.retry({ state: "held" })).toEqual({ released: 1 })
    await untilEntry(order, "done")
    expect(await problemOf("revenue", "default")).toBeNull()
    expect(await statuses()).toEqual(["AUTHORISED"])
  })

  it("names an account that was archived seconds after the chart was read", async () => {
    const sales = await account("revenue")
    await shop.xero.refreshChart()
    sandbox.control.act(shop.tenantId, "archive_account", { account: sales })
    // Until then what was read counts as what Xero goes by.
    await sleep(2500)
    const order = await sell("SWEAT-M")
    expect(await held(order, "archived_account")).toContain("is archived in Xero.")
    expect((await shop.xero.status()).mapping_problems).toBe(1)
  })

  it("goes on with another account in place of an archived one", async () => {
    const clearing = (await shop.xero.mappings()).rows.find((row) => row.kind === MANUAL.kind)
    const archived = clearing?.target ?? ""
    sandbox.control.act(shop.tenantId, "archive_account", { account: archived })
    await ageChart(getContainer())
    const order = await sell("BOOK-PB")
    await captureOrder(shop.store, order)
    expect(await held(order, "archived_account")).toContain("is archived in Xero.")
    expect(await statuses()).toEqual(["AUTHORISED"])

    const bank = sandbox.control
      .organisation(shop.tenantId)
      .accounts.find(({ Type, Status }) => Type === "BANK" && Status === "ACTIVE")
    await shop.xero.map([{ ...MANUAL, target: bank?.AccountID ?? "" }])
    await untilEntry(order, "done")
    expect(await statuses()).toEqual(["PAID"])
    const [payment] = await shop.books.payments()
    expect(payment.Account.AccountID).toBe(bank?.AccountID)
  })

  it("holds only the payment when its provider is not mapped", async () => {
    const { rows } = await shop.xero.mappings()
    const target = rows.find(({ kind }) => kind === MANUAL.kind)?.target ?? ""
    await shop.xero.map([{ ...MANUAL, target: null }])
    const order = await sell("BOOK-PB")
    await captureOrder(shop.store, order)
    expect(await held(order, "unmapped_payment")).toBe(
      "No Xero account is chosen for payments by pp_system_default. " +
        "Choose one, or “do not post”, under Settings → Xero → Mapping."
    )
    expect(await problemOf(MANUAL.kind, MANUAL.source)).toBe(
      "Choose the account that this provider pays into; its payments wait until then."
    )
    expect(await statuses()).toEqual(["AUTHORISED"])

    await shop.xero.map([{ ...MANUAL, target }])
    await untilEntry(order, "done")
    expect(await statuses()).toEqual(["PAID"])
  })

  it("neither posts nor holds payments of a provider marked “do not post”", async () => {
    await shop.xero.map([{ ...MANUAL, target: "do_not_post" }])
    await shop.xero.change({ sync_enabled: false })
    const order = await sell("BOOK-PB")
    await captureOrder(shop.store, order)
    await shop.xero.change({ sync_enabled: true })
    const { documents } = await untilEntry(order, "done")
    expect(documents.map(({ kind }) => kind)).toEqual(["invoice"])
    expect(await problemOf(MANUAL.kind, MANUAL.source)).toBeNull()
    expect(await statuses()).toEqual(["AUTHORISED"])
    expect(await shop.books.payments()).toEqual([])
  })
}
