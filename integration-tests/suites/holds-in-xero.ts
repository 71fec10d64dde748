import { booksOf } from "../../sandbox/books"
import { type Suite } from "../xero/on-one-host"
import { documentDate } from "../../src/accounting/order/document-date"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { ageChart } from "../xero/age-chart"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { expectInStep } from "../xero/expect-in-step"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const holdsInXero: Suite = ({ api, getContainer }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  const sellPaid = async () => {
    const from = { email: "guest@example.com" }
    const order = await placeOrder(shop.store, { region: "uk", from, items: { "BOOK-PB": 1 } })
    await captureOrder(shop.store, order.id)
    return { id: order.id, number: `ORD-${order.display_id}` }
  }
  const untilEntry = (orderId: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(orderId),
      ({ entry }) => entry?.state === state
    )
  const retry = () => shop.xero.retry({ state: "held" })
  const statuses = async () => (await shop.books.invoices()).map(({ Status }) => Status)

  it.each([
    { books: "read just now", aged: false },
    { books: "read a while ago", aged: true },
  ])("holds what falls into a locked period, settings $books", async ({ aged }) => {
    const today = documentDate(sandbox.control.now().toISOString(), "Europe/London")
    sandbox.control.act(shop.tenantId, "set_lock_date", { period: today })
    if (aged) {
      await ageChart(getContainer())
    }
    await shop.xero.change({ sync_enabled: true })
    const { id, number } = await sellPaid()
    const { entry } = await untilEntry(id, "held")
    expect(entry?.code).toBe("locked_period")
    expect(entry?.reason).toMatch(/lock date/)
    if (aged) {
      expect(entry?.reason).toContain(
        `Invoice ${number} is dated ${today}, and Xero's books are locked up to ${today}. ` +
          "Ask your accountant to move the lock date in Xero"
      )
      expect((await shop.xero.status()).connection?.period_lock_date).toBe(today)
    }
    expect(await statuses()).toEqual([])

    sandbox.control.act(shop.tenantId, "set_lock_date", { period: "2020-12-31" })
    await ageChart(getContainer())
    await retry()
    await untilEntry(id, "done")
    await expectInStep(getContainer(), shop.books, [id])
  })

  /** The accountant approves what waits, not the payment. */
  const byHand = { authorise_when_paid: false }

  it("approves a draft when something is paid on it", async () => {
    await shop.xero.change({ sync_enabled: true, invoice_status: "DRAFT" })
    const { id } = await sellPaid()
    await untilEntry(id, "done")
    expect(await statuses()).toEqual(["PAID"])
    await expectInStep(getContainer(), shop.books, [id])
  })

  it.each([
    { status: "DRAFT", words: "is a draft in Xero" },
    { status: "SUBMITTED", words: "is waiting for approval in Xero" },
  ] as const)("holds the payment of a $status until it is approved", async ({ status, words }) => {
    await shop.xero.change({ sync_enabled: true, invoice_status: status, ...byHand })
    const { id, number } = await sellPaid()
    const { entry } = await until(
      "the payment is held",
      () => shop.xero.order(id),
      (order) => order.entry?.state === "held" && order.documents.length === 1
    )
    expect(entry?.code).toBe("invoice_not_authorised")
    expect(entry?.reason).toContain(`waits: invoice ${number} ${words}. Approve it there`)
    expect(entry?.reason).toMatch(/^The payment of 17\.94 GBP /)
    expect(await statuses()).toEqual([status])
    await retry()
    await untilEntry(id, "held")

    sandbox.control.act(shop.tenantId, "approve_invoice", { invoice: number })
    await retry()
    await untilEntry(id, "done")
    // A reading that was under way meanwhile may have seen the invoice before it was paid; the next one sets that right.
    await shop.xero.fetchNow()
    await until(
      "the invoice is paid",
      async () => (await shop.xero.order(id)).documents,
      (documents) =>
        documents.map(({ kind, xero_status }) => `${kind} ${xero_status}`).join() ===
        "invoice PAID,payment AUTHORISED"
    )
    await expectInStep(getContainer(), shop.books, [id])
  })

  it("lets an order go whose draft the accountant deleted", async () => {
    await shop.xero.change({ sync_enabled: true, invoice_status: "DRAFT", ...byHand })
    const { id, number } = await sellPaid()
    await untilEntry(id, "held")
    sandbox.control.act(shop.tenantId, "delete_invoice", { invoice: number })
    await retry()
    const { entry, documents } = await untilEntry(id, "skipped")
    expect(entry?.reason).toBe(
      `Invoice ${number} was voided or deleted in Xero, and is not sent again.`
    )
    expect(documents.map(({ kind, state }) => [kind, state])).toEqual([["invoice", "removed"]])
    expect(await shop.books.payments()).toEqual([])
  })

  it("asks for a person where Xero calls a number taken that it shows no document of", async () => {
    await shop.xero.change({ sync_enabled: true })
    const { id, number } = await sellPaid()
    await untilEntry(id, "done")
    const next = `ORD-${Number(number.slice("ORD-".length)) + 1}`
    const lines = [{ Description: "x", Quantity: 1, UnitAmount: 1, AccountCode: "200" }]
    sandbox.control.act(shop.tenantId, "create_invoice", {
      Type: "ACCREC",
      Contact: { Name: "Somebody" },
      InvoiceNumber: next,
      Date: "2026-06-22",
      DueDate: "2026-06-22",
      LineItems: lines,
    })
    const books = booksOf(sandbox.control.organisation(shop.tenantId))
    books.invoices = books.invoices.filter(({ InvoiceNumber }) => InvoiceNumber !== next)
    sandbox.control.resetCalls()
    const taken = await sellPaid()
    expect(taken.number).toBe(next)
    const { entry } = await untilEntry(taken.id, "held")
    expect(entry?.code).toBe("number_taken")
    expect(entry?.reason).toContain("must be unique")
    expect(sandbox.control.calls({ method: "PUT", path: "/Invoices" })).toHaveLength(2)
  })

  it("asks again when Xero cannot say whether the draft is approved", async () => {
    await shop.xero.change({ sync_enabled: true, invoice_status: "DRAFT", ...byHand })
    const { id, number } = await sellPaid()
    await untilEntry(id, "held")
    sandbox.control.act(shop.tenantId, "approve_invoice", { invoice: number })
    sandbox.control.fault({ kind: "drop_before", method: "GET", path: "/Invoices" })
    await retry()
    const { entry } = await until(
      "the question has failed and the order waits for another",
      () => shop.xero.order(id),
      (order) => sandbox.control.faults().length === 0 && order.entry?.state === "queued"
    )
    await shop.xero.retry({ ids: [entry?.id] })
    await untilEntry(id, "done")
    await expectInStep(getContainer(), shop.books, [id])
  })
}
