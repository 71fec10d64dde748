import { type Suite } from "../xero/on-one-host"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const afterPayment: Suite = ({ api }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
    await shop.xero.change({ sync_enabled: true })
  })

  const sell = async () => {
    const from = { email: "guest@example.com" }
    return await placeOrder(shop.store, { region: "uk", from, items: { "SWEAT-M": 2 } })
  }
  const untilStatus = (status: string) =>
    until(
      `the invoice is ${status}`,
      () => shop.books.invoices(),
      ([invoice]) => invoice?.Status === status
    )
  const untilEntry = (orderId: string, state: string) =>
    until(
      `the order is ${state}`,
      () => shop.xero.order(orderId),
      ({ entry }) => entry?.state === state
    )

  it("credits a refund with its tax, and pays it from where it was paid to", async () => {
    const order = await sell()
    const payment = await captureOrder(shop.store, order.id)
    await untilStatus("PAID")
    await untilEntry(order.id, "done")

    await shop.store.admin.admin.payment.refund(payment.id, { amount: 12.34 })
    const [note] = await until(
      "the refund is in Xero",
      () => shop.books.creditNotes(),
      ([one]) => one?.Status === "PAID"
    )
    // 20 % of 59.675 were charged on 71.61, and the refund bears tax in proportion.
    expect(note).toMatchObject({ Total: 12.34, TotalTax: 2.06, RemainingCredit: 0 })
    const payments = await shop.books.payments()
    expect(payments.map(({ Amount, PaymentType }) => [Amount, PaymentType]).sort()).toEqual([
      [12.34, "ARCREDITPAYMENT"],
      [71.61, "ACCRECPAYMENT"],
    ])
    expect(new Set(payments.map(({ Account }) => Account.AccountID)).size).toBe(1)
    const { documents } = await untilEntry(order.id, "done")
    expect(documents.map(({ kind, total, amount_due }) => [kind, total, amount_due])).toEqual([
      ["invoice", "71.61", "0.00"],
      ["payment", "71.61", null],
      ["credit_note", "12.34", "0.00"],
      ["refund", "12.34", null],
    ])
    const [invoice] = await shop.books.invoices()
    expect(invoice).toMatchObject({ Status: "PAID", Total: 71.61, AmountPaid: 71.61 })
  })

  it("credits an order that is cancelled after its payment, and pays the money back", async () => {
    const order = await sell()
    await captureOrder(shop.store, order.id)
    await untilStatus("PAID")
    await untilEntry(order.id, "done")

    await shop.store.admin.admin.order.cancel(order.id)
    const [note] = await until(
      "the order is credited in Xero",
      () => shop.books.creditNotes(),
      ([one]) => one?.Status === "PAID"
    )
    const [invoice] = await shop.books.invoices()
    expect(invoice).toMatchObject({ Status: "PAID", Total: 71.61 })
    expect(note).toMatchObject({ Total: 71.61, TotalTax: invoice.TotalTax, RemainingCredit: 0 })
    await untilEntry(order.id, "done")
  })

  it("voids the invoice of an order that is cancelled unpaid", async () => {
    const order = await sell()
    await untilStatus("AUTHORISED")
    await untilEntry(order.id, "done")
    await shop.store.admin.admin.order.cancel(order.id)
    await untilStatus("VOIDED")
    const { documents } = await untilEntry(order.id, "done")
    expect(documents.map(({ kind, state }) => [kind, state])).toEqual([["invoice", "removed"]])
    const { lines } = await shop.xero.log({ kind: "invoice" })
    expect(lines.map(({ action, state }) => [action, state])).toEqual([
      ["void", "done"],
      ["create", "done"],
    ])
  })

  it("deletes the draft of an order that is cancelled unpaid", async () => {
    await shop.xero.change({ invoice_status: "DRAFT" })
    const order = await sell()
    await untilStatus("DRAFT")
    await untilEntry(order.id, "done")
    await shop.store.admin.admin.order.cancel(order.id)
    await until(
      "the draft is gone",
      () => shop.xero.order(order.id),
      ({ documents }) => documents[0]?.state === "removed"
    )
    const left = (await shop.books.invoices()).filter(({ Status }) => Status !== "DELETED")
    expect(left).toEqual([])
  })
}
