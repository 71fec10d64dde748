import type { Figure } from "../../src/api/admin/xero/answers"
import { captureOrder } from "../store/capture-order"
import { parseCsv } from "../store/parse-csv"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { type Suite } from "../xero/on-one-host"
import { differences, runReport, settled, sum, todayInLondon } from "../xero/run-report"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

const LINES = 10

export const reports: Suite = ({ api }) => {
  let shop: ConnectedStore
  /** In London. */
  let today: string

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
    today = todayInLondon()
  })

  const sell = async (email: string, region: "uk" | "germany" = "uk") => {
    const items = { "SWEAT-M": 2, "BOOK-PB": 1 }
    const order = await placeOrder(shop.store, { region, from: { email }, items })
    return { ...order, payment: await captureOrder(shop.store, order.id) }
  }
  /** An order paid, one paid and refunded in part, one in euro, one cancelled after its payment. */
  const live = async () => {
    const paid = await sell("paid@example.com")
    const refunded = await sell("refunded@example.com")
    const euro = await sell("euro@example.com", "germany")
    const cancelled = await sell("cancelled@example.com")
    await shop.store.admin.admin.payment.refund(refunded.payment.id, { amount: 12.34 })
    await shop.store.admin.admin.order.cancel(cancelled.id)
    await settled(shop.xero)
    return { paid, refunded, euro, cancelled }
  }

  it("finds no difference where everything is sent, whatever became of the orders, and adds up to what Xero has", async () => {
    const orders = await live()
    for (const audit of [false, true]) {
      const found = await runReport(shop.xero, { from: today, to: today, audit })
      expect(found.report).toMatchObject({
        audit,
        problem: null,
        progress: { orders: 4, total: 4 },
      })
      expect(found.figures.causes).toEqual([])
      expect(await differences(shop.xero, found)).toEqual([])

      const invoices = await shop.books.invoices()
      const notes = await shop.books.creditNotes()
      const total = (figures: Figure[], kind: string, currency: string) =>
        sum(
          figures
            .filter((one) => one.kind === kind && one.currency_code === currency)
            .map(({ xero_total }) => xero_total)
        )
      for (const currency of ["GBP", "EUR"]) {
        const own = (papers: { CurrencyCode?: string; Total: number }[]) =>
          papers.filter(({ CurrencyCode }) => CurrencyCode === currency)
        const sales = sum([
          ...own(invoices).map(({ Total }) => String(Total)),
          ...own(notes).map(({ Total }) => String(-Total)),
        ])
        const { by_day, by_month, by_account, by_tax_type, totals } = found.figures
        for (const figures of [by_day, by_month, by_account, by_tax_type, totals]) {
          expect(total(figures, "sale", currency)).toBe(sales)
        }
      }
      const money = (await shop.books.payments()).map(({ Amount, PaymentType }) =>
        String(PaymentType === "ARCREDITPAYMENT" ? -Amount : Amount)
      )
      const { by_provider } = found.figures
      expect(sum(by_provider.map(({ xero_total }) => xero_total))).toBe(sum(money))
      expect(new Set(by_provider.map(({ key }) => key))).toEqual(new Set(["pp_system_default"]))
      expect(by_provider[0]).toMatchObject({ label: "Manual payment (pp_system_default)" })
    }
    const [newest, ...rest] = await shop.xero.reports()
    expect([newest.audit, rest.map(({ audit }) => audit)]).toEqual([true, [false]])

    const { rows } = await shop.xero.reportRows(newest.id, { kind: "money", limit: 200 })
    expect(rows.filter(({ order_id }) => order_id === orders.refunded.id)).toEqual([
      expect.objectContaining({ document_kind: "payment", difference: "0.00", cause: null }),
      expect.objectContaining({ document_kind: "refund", store_net: "-12.34" }),
    ])
    expect(rows[0].xero_url).toContain(sandbox.url)
  })

  it("gives the documents behind a figure page by page, and all of them as a file that adds up to the same", async () => {
    await live()
    const { report, figures } = await runReport(shop.xero, { from: today, to: today })
    const figure = figures.by_account.find(({ currency_code }) => currency_code === "GBP")!
    const query = { kind: "sale", account: figure.key ?? "", currency: "GBP" }
    const first = await shop.xero.reportRows(report.id, { ...query, limit: 1 })
    expect(first.count).toBe(figure.documents)
    const behind = await shop.xero.reportRows(report.id, { ...query, limit: 200 })
    expect(sum(behind.rows.map(({ store_net }) => store_net))).toBe(figure.store_net)
    const { count } = await shop.xero.reportRows(report.id, {
      day: today.slice(0, 7),
      limit: LINES,
    })
    expect((await shop.xero.reportRows(report.id, { day: "2020-01" })).count).toBe(0)

    const answer = await shop.xero.reportCsv(report.id)
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(answer.headers.get("content-disposition")).toContain(`${today}-to-${today}.csv`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = parseCsv(bytes.toString("utf8"))
    expect(lines).toHaveLength(count)
    const column = (name: string, kind: string, currency: string) =>
      sum(
        lines
          .filter((row) => row["Sales or money"] === kind && row.Currency === currency)
          .map((row) => row[name])
      )
    for (const total of figures.totals) {
      const { kind, currency_code } = total
      expect({
        store_net: column("Store net", kind, currency_code),
        store_tax: column("Store tax", kind, currency_code),
        xero_net: column("Xero net", kind, currency_code),
        xero_tax: column("Xero tax", kind, currency_code),
        difference: column("Difference", kind, currency_code),
      }).toEqual({
        store_net: total.store_net,
        store_tax: total.store_tax,
        xero_net: total.xero_net,
        xero_tax: total.xero_tax,
        difference: total.difference,
      })
    }
  })

  it("waits for Xero where it does not answer, can be cancelled, and refuses what cannot be meant", async () => {
    await live()
    sandbox.control.fault({ kind: "status", status: 503, path: "/Invoices*", times: 1 })
    const { id } = await shop.xero.beginReport({ from: today, to: today, audit: true })
    await expect(shop.xero.beginReport({ from: today, to: today })).rejects.toThrow(
      "Another report is not done yet. Wait for its end, or cancel it."
    )
    const waiting = await until(
      "it says what it waits for",
      () => shop.xero.report(id),
      ({ report }) => report.problem !== null
    )
    expect(waiting.report.state).toBe("running")
    expect(await shop.xero.cancelReport(id)).toMatchObject({ state: "cancelled" })
    await expect(shop.xero.cancelReport(id)).rejects.toThrow("The report is cancelled")
    await expect(shop.xero.beginReport({ from: today, to: "2020-01-01" })).rejects.toThrow(
      `The first day (${today}) is after the last (2020-01-01). Turn them round.`
    )
    await expect(shop.xero.report("nothing")).rejects.toThrow("There is no such report.")
  })
}
