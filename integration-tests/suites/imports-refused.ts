import { expectNoEcho } from "../inbound/expect-no-echo"
import { InboundShop } from "../inbound/inbound-shop"
import { captureOrder } from "../store/capture-order"
import { type Suite } from "../xero/on-one-host"
import { until } from "../xero/until"

export const importsRefused: Suite = ({ api }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  it("keeps what cannot be applied, with its reason, and applies it once it can", async () => {
    const { id, invoice } = await shop.sell()
    await shop.xero.change({ import_payments: false })
    shop.pay(invoice)
    await shop.fetchNow()
    expect(await shop.status(id)).toMatchObject({ received: "0.00" })
    await captureOrder(shop.store, id, 20)
    await shop.untilEntry(id, "held")
    await shop.xero.change({ import_payments: true })
    shop.act("edit_invoice", { invoice, reference: "touched" })
    await shop.fetchNow()
    const { imports } = await shop.xero.imports({ state: "unapplied" })
    expect(imports).toHaveLength(1)
    expect(imports[0]).toMatchObject({
      order_id: id,
      amount: "71.61",
      total: "71.61",
      allocated: "0.00",
    })
    expect(imports[0].reason).toContain("only 51.61 GBP is outstanding there")
    const { documents } = await shop.xero.order(id)
    expect(documents.find(({ imported }) => imported)?.imported).toMatchObject({
      state: "unapplied",
    })
    expect(await shop.books.payments()).toHaveLength(1)
  })

  it("flags an order whose payment was deleted in Xero, and is content when it is entered once more", async () => {
    const { id, invoice } = await shop.sell()
    await captureOrder(shop.store, id)
    await until(
      "it is paid",
      () => shop.books.payments(),
      (all) => all.length === 1
    )
    await shop.untilEntry(id, "done")
    const [{ PaymentID }] = await shop.books.payments()
    shop.act("delete_payment", { payment: PaymentID })
    await shop.fetchNow()
    const { entry } = await shop.untilEntry(id, "held")
    expect(entry?.code).toBe("payment_removed")
    expect(entry?.reason).toContain(
      `The payment of 71.61 GBP on invoice ${invoice} was deleted in Xero`
    )
    expect((await shop.books.payments()).filter(({ Status }) => Status === "AUTHORISED")).toEqual(
      []
    )
    shop.pay(invoice)
    await shop.fetchNow()
    await shop.untilEntry(id, "done")
    expect(await shop.status(id)).toMatchObject({ received: "71.61" })
  })

  it.each(["flag", "reverse"] as const)(
    "does with an imported payment that was deleted as chosen: %s",
    async (removed_payments) => {
      await shop.xero.change({ removed_payments })
      const { id, invoice } = await shop.sell()
      const { PaymentID } = shop.pay(invoice)
      await shop.fetchNow()
      expect(await shop.status(id)).toMatchObject({ payment_status: "captured" })
      shop.act("delete_payment", { payment: PaymentID })
      await shop.fetchNow()
      await shop.untilEntry(id, removed_payments === "flag" ? "held" : "done")
      const received = removed_payments === "flag" ? "71.61" : "0.00"
      await until(
        "the order has what is left",
        () => shop.status(id),
        (status) => status.received === received
      )
      expect(await shop.fetchNow()).toEqual({ orders: 0 })
      const [left] = await shop.books.invoices()
      expect(left).toMatchObject({ Status: "AUTHORISED", AmountDue: 71.61 })
      expect(await shop.books.creditNotes()).toEqual([])
      if (removed_payments === "reverse") {
        shop.pay(invoice)
        await shop.fetchNow()
        expect(await shop.status(id)).toMatchObject({ received: "71.61" })
        await expectNoEcho(shop.connected, id)
      }
    }
  )
}
