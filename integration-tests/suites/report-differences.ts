import { captureOrder } from "../store/capture-order"
import { dateOrders } from "../store/date-orders"
import { importPaidOrders } from "../store/import-orders"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { differences, runReport, settled, sum, todayInLondon } from "../xero/run-report"
import { sandbox } from "../xero/the-sandbox"

export const reportDifferences: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore
  /** In London. */
  let today: string

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
    today = todayInLondon()
  })

  const sell = async (email: string) => {
    const items = { "SWEAT-M": 2, "BOOK-PB": 1 }
    const order = await placeOrder(shop.store, { region: "uk", from: { email }, items })
    await captureOrder(shop.store, order.id)
    return order
  }

  it("names in an audit what the accountant voided, edited, moved, deleted and recorded", async () => {
    const voided = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "voided@example.com" },
      items: { SEAT: 1 },
    })
    const edited = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "edited@example.com" },
      items: { SEAT: 1 },
    })
    const moved = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "moved@example.com" },
      items: { SEAT: 2 },
    })
    const deleted = await sell("deleted@example.com")
    const recorded = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "recorded@example.com" },
      items: { SEAT: 3 },
    })
    await settled(shop.xero)
    const act = (action: string, input: object) => sandbox.control.act(shop.tenantId, action, input)
    const number = (order: { display_id?: number }) => `ORD-${order.display_id}`
    const invoices = await shop.books.invoices()
    const { LineItems } = invoices.find(({ InvoiceNumber }) => InvoiceNumber === number(edited))!
    const lines = LineItems.map(
      ({ Description, Quantity, UnitAmount, AccountCode, TaxType }, at) => ({
        Description,
        Quantity,
        UnitAmount: at === 0 ? UnitAmount + 1 : UnitAmount,
        AccountCode,
        TaxType,
      })
    )
    act("void_invoice", { invoice: number(voided) })
    act("edit_invoice", { invoice: number(edited), lines })
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
    act("edit_invoice", { invoice: number(moved), date: yesterday })
    const payment = (await shop.books.payments()).find(
      ({ Invoice }) => Invoice.InvoiceNumber === number(deleted)
    )!
    act("delete_payment", { payment: payment.PaymentID })
    act("record_payment", {
      invoice: number(recorded),
      account: "090",
      amount: "5.00",
      date: today,
    })

    const found = await differences(
      shop.xero,
      await runReport(shop.xero, { from: yesterday, to: today, audit: true })
    )
    const seen = (order: { id: string }) => [
      ...new Set(found.filter(({ order_id }) => order_id === order.id).map((row) => row.cause)),
    ]
    expect(seen(voided)).toEqual(["voided"])
    expect(seen(edited)).toEqual(["edited"])
    expect(seen(moved)).toEqual(["moved"])
    expect(seen(deleted)).toEqual(["removed"])
    expect(seen(recorded)).toEqual(["only_in_xero"])
    const sums = (order: { id: string }) =>
      sum(found.filter(({ order_id }) => order_id === order.id).map((row) => row.difference))
    expect(sums(moved)).toBe("0.00")
    expect(sums(recorded)).toBe("5.00")
    expect(sums(deleted)).toBe(`-${payment.Amount.toFixed(2)}`)
    expect(Number(sums(edited))).toBeGreaterThan(0)
    const reasons = found.map(({ reason }) => reason)
    expect(reasons).toContain(
      `Invoice ${number(voided)} was voided in Xero, and is not sent again.`
    )
    expect(found.every(({ xero_url }) => xero_url)).toBe(true)
  })

  it("names what is held, what waits while the sync is off, and what is out of scope", async () => {
    await shop.xero.map([{ kind: "payment", source: "pp_system_default", target: null }])
    const held = await sell("held@example.com")
    await settled(shop.xero)
    await shop.xero.change({ sync_enabled: false })
    const waits = await placeOrder(shop.store, {
      region: "uk",
      from: { email: "waits@example.com" },
      items: { SEAT: 1 },
    })
    const [old] = await importPaidOrders(getContainer(), 1)
    const day = new Date(Date.now() - 40 * 86_400_000)
    await dateOrders(getContainer(), [old], day)
    const report = await runReport(shop.xero, {
      from: day.toISOString().slice(0, 10),
      to: today,
    })
    const found = await differences(shop.xero, report)
    const of = (id: string) =>
      found
        .filter(({ order_id }) => order_id === id)
        .map(({ kind, cause, reason }) => ({ kind, cause, reason }))
    expect(of(held.id)).toEqual([
      {
        kind: "money",
        cause: "held",
        reason: expect.stringContaining("No Xero account is chosen"),
      },
    ])
    expect(of(waits.id)).toContainEqual({
      kind: "sale",
      cause: "waiting",
      reason: "The sync is switched off. It is sent once that is switched on.",
    })
    expect(of(old)).toContainEqual({
      kind: "sale",
      cause: "not_in_scope",
      reason: expect.stringContaining("before the start date"),
    })
    expect(report.figures.causes.map(({ cause }) => cause).sort()).toEqual(
      expect.arrayContaining(["held", "not_in_scope", "waiting"])
    )
    expect(found.some(({ cause }) => cause === "unexplained")).toBe(false)
  })
}
