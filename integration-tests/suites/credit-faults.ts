import { type Suite } from "../xero/on-one-host"
import { captureOrder } from "../store/capture-order"
import { placeOrder } from "../store/place-order"
import { type ConnectedStore, connectStore } from "../xero/connect-store"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const creditFaults: Suite = ({ api }) => {
  let shop: ConnectedStore

  beforeEach(async () => {
    sandbox.control.clearFaults()
    shop = await connectStore(sandbox, String(api.defaults.baseURL))
  })

  /** Waits until nothing is under way and so many orders wait for another try. */
  const untilFailed = (count: number) =>
    until(
      `${count} of the orders wait for another try`,
      async () => (await shop.xero.status()).waiting,
      ({ failed, queued, running, held }) => failed === count && queued + running + held === 0
    )

  /** Two orders in the books of which 20.00 of 71.61 is paid, cancelled while the sync is paused. */
  const cancelTwoPartlyPaid = async () => {
    await shop.xero.change({ sync_enabled: true })
    const orders: string[] = []
    for (const email of ["one@example.com", "two@example.com"]) {
      const order = await placeOrder(shop.store, {
        region: "uk",
        from: { email },
        items: { "SWEAT-M": 2 },
      })
      await captureOrder(shop.store, order.id, 20)
      orders.push(order.id)
    }
    await until(
      "the payments are in Xero",
      () => shop.books.payments(),
      (payments) => payments.length === 2
    )
    await untilFailed(0)
    await shop.xero.change({ sync_enabled: false })
    for (const id of orders) {
      await shop.store.admin.admin.order.cancel(id)
    }
    // Both are to be sent in one call.
    await until(
      "both wait",
      async () => (await shop.xero.status()).waiting,
      ({ queued, running }) => queued === 2 && running === 0
    )
    return orders
  }

  const cuts = ["/CreditNotes", "/Payments", "/CreditNotes/*/Allocations"].flatMap((path) =>
    (["drop_before", "drop_after"] as const).map((kind) => ({ path, kind }))
  )

  it.each(cuts)("credits and gives back once after $kind on $path", async ({ path, kind }) => {
    const orders = await cancelTwoPartlyPaid()
    sandbox.control.fault({ kind, method: "PUT", path })
    await shop.xero.change({ sync_enabled: true })
    // Allocations take a call for each credit note, so that one order's trouble is not the other's.
    const struck = path.endsWith("Allocations") ? 1 : 2
    // Told by the history: on a slow machine the plugin's own next try may come before ours.
    await until(
      `${struck} tries have failed`,
      () => shop.xero.log({ state: "failed" }),
      ({ lines }) => lines.filter(({ row }) => row === "attempt").length >= struck
    )
    await shop.xero.retry({ state: "failed" })
    await untilFailed(0)

    const notes = await shop.books.creditNotes()
    expect(
      notes.map(({ Status, Total, RemainingCredit }) => [Status, Total, RemainingCredit])
    ).toEqual([
      ["PAID", 71.61, 0],
      ["PAID", 71.61, 0],
    ])
    expect(notes.map(({ Allocations }) => Allocations.map(({ Amount }) => Amount))).toEqual([
      [51.61],
      [51.61],
    ])
    const invoices = await shop.books.invoices()
    expect(invoices.map(({ Status, AmountDue }) => [Status, AmountDue])).toEqual([
      ["PAID", 0],
      ["PAID", 0],
    ])
    const payments = await shop.books.payments()
    expect(payments.map(({ Amount, PaymentType }) => `${Amount} ${PaymentType}`).sort()).toEqual([
      "20 ACCRECPAYMENT",
      "20 ACCRECPAYMENT",
      "20 ARCREDITPAYMENT",
      "20 ARCREDITPAYMENT",
    ])
    for (const id of orders) {
      const { documents, entry } = await shop.xero.order(id)
      expect(entry?.state).toBe("done")
      expect(documents.map((one) => [one.kind, one.state, one.total, one.amount_due])).toEqual([
        ["invoice", "posted", "71.61", "0.00"],
        ["payment", "posted", "20.00", null],
        ["credit_note", "posted", "71.61", "0.00"],
        ["refund", "posted", "20.00", null],
        ["allocation", "posted", "51.61", null],
      ])
      const shown = new Map(documents.map((one) => [one.kind, one.xero_url]))
      expect(shown.get("allocation")).toBe(shown.get("credit_note"))
    }
  })
}
