import type { IOrderModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../src/modules/xero"
import type XeroModuleService from "../../src/modules/xero/service"
import { expectNoEcho } from "../inbound/expect-no-echo"
import { InboundShop } from "../inbound/inbound-shop"
import { captureOrder } from "../store/capture-order"
import { type Suite } from "../xero/on-one-host"
import { settled } from "../xero/run-report"
import { sandbox } from "../xero/the-sandbox"
import { until } from "../xero/until"

export const imports: Suite = ({ api, getContainer }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  it("finds payments without a webhook, whole, partial and several, and asks once a kind where nothing changed", async () => {
    const { id, invoice } = await shop.sell()
    await shop.fetchNow()
    sandbox.control.resetCalls()
    expect(await shop.fetchNow()).toEqual({ orders: 0 })
    const calls = sandbox.control
      .calls()
      .filter(({ tenantId }) => tenantId === shop.connected.tenantId)
    expect(calls.map(({ path }) => path).sort()).toEqual(["/CreditNotes", "/Invoices", "/Payments"])

    shop.pay(invoice, "20.00")
    await shop.fetchNow()
    expect(await shop.status(id)).toMatchObject({
      payment_status: "partially_captured",
      received: "20.00",
    })
    shop.pay(invoice, "20.00")
    shop.pay(invoice, "1.61")
    await shop.fetchNow()
    expect(await shop.status(id)).toMatchObject({
      payment_status: "partially_captured",
      received: "41.61",
    })
    expect(await shop.fetchNow()).toEqual({ orders: 0 })
    shop.pay(invoice)
    await shop.fetchNow()
    expect(await shop.status(id)).toMatchObject({ payment_status: "captured", received: "71.61" })
    await expectNoEcho(shop.connected, id)
    const { imports, count } = await shop.xero.imports({ state: "applied" })
    expect(count).toBe(4)
    expect(imports[0]).toMatchObject({
      order_id: id,
      invoice_number: invoice,
      amount: "30.00",
      allocated: "30.00",
    })
  })

  it("puts what was captured in Medusa beside it in Xero, and no more", async () => {
    const { id, invoice } = await shop.sell()
    shop.pay(invoice, "30.00")
    await shop.fetchNow()
    await captureOrder(shop.store, id)
    await until(
      "all is in Xero",
      () => shop.books.invoices(),
      ([one]) => one.Status === "PAID"
    )
    expect((await shop.books.payments()).map(({ Amount }) => Amount).sort()).toEqual([30, 41.61])
    await expectNoEcho(shop.connected, id)
  })

  it("puts a payment on its order once, however many look at it, and after a crash in between", async () => {
    const { id, invoice } = await shop.sell()
    shop.pay(invoice, "30.00")
    await Promise.all(Array.from({ length: 5 }, () => shop.fetchNow()))
    expect(await shop.status(id)).toMatchObject({ received: "30.00", transactions: "30.00" })

    // As a process leaves it that dies after Medusa's capture, before it wrote anything more.
    const module: XeroModuleService = getContainer().resolve(XERO_MODULE)
    const orders: IOrderModuleService = getContainer().resolve(Modules.ORDER)
    const [before] = await orders.listOrderTransactions({ order_id: id })
    await orders.deleteOrderTransactions([before.id])
    await module.updateXeroDocuments({
      selector: { order_id: id, origin: "xero" },
      data: { import_state: "pending", intent_until: null },
    })
    expect(await shop.status(id)).toMatchObject({ received: "30.00", transactions: "0.00" })
    await until(
      "the import is complete",
      () => shop.status(id),
      ({ transactions }) => transactions === "30.00"
    )
    expect(await shop.status(id)).toMatchObject({ received: "30.00" })
    const { count } = await shop.xero.imports({ state: "applied" })
    expect(count).toBe(1)
    await expectNoEcho(shop.connected, id)
  })

  it("leaves one transaction a capture where Medusa, capturing at the same time, wrote some twice or with another's amount", async () => {
    const { id, invoice } = await shop.sell()
    await captureOrder(shop.store, id, 20)
    shop.pay(invoice, "30.00")
    await shop.fetchNow()
    // What the capture set going looks at the transactions too.
    await settled(shop.xero)
    const orders: IOrderModuleService = getContainer().resolve(Modules.ORDER)
    const [owners, imported] = await orders.listOrderTransactions(
      { order_id: id },
      { order: { created_at: "ASC" } }
    )
    // As two captures leave it that each find the other's transaction missing.
    const again = { order_id: id, currency_code: "gbp", reference: "capture" }
    await orders.deleteOrderTransactions([owners.id])
    await orders.addOrderTransactions([
      { ...again, reference_id: imported.reference_id, amount: 20 },
      { ...again, reference_id: owners.reference_id, amount: 30 },
      { ...again, reference_id: owners.reference_id, amount: 30 },
    ])
    expect(await shop.status(id)).toMatchObject({ received: "50.00", transactions: "110.00" })

    await captureOrder(shop.store, id, 10)
    await until(
      "its transactions agree",
      () => shop.status(id),
      ({ transactions }) => transactions === "60.00"
    )
    const transactions = await orders.listOrderTransactions({ order_id: id })
    expect(transactions.map(({ amount }) => Number(amount)).sort()).toEqual([10, 20, 30])
    const { summary } = await orders.retrieveOrder(id, { relations: ["summary"] })
    expect([summary?.paid_total, summary?.pending_difference].map(Number)).toEqual([60, 11.61])
  })

  it("agrees on an order's money with captures that are made while an import is", async () => {
    for (const wait of [0, 40, 80, 120]) {
      const { id, invoice } = await shop.sell()
      shop.pay(invoice, "30.00")
      await Promise.all([
        shop.fetchNow(),
        captureOrder(shop.store, id, 20),
        new Promise((resolve) => setTimeout(resolve, wait)).then(() =>
          captureOrder(shop.store, id, 10)
        ),
      ])
      await until(
        "its transactions agree",
        () => shop.status(id),
        ({ received, transactions }) => received === "60.00" && transactions === "60.00"
      )
    }
  })

  it("splits a batch over its orders, and takes credit that the accountant allocates for a payment", async () => {
    const [one, other, third] = [await shop.sell(), await shop.sell(), await shop.sell()]
    shop.act("record_batch_payment", {
      account: "090",
      payments: [{ invoice: one.invoice }, { invoice: other.invoice, amount: "10" }],
    })
    const [{ Contact }] = await shop.books.invoices()
    const { CreditID } = shop.act("receive_overpayment", {
      contact: Contact.ContactID,
      account: "090",
      amount: "100",
    })
    const part = shop.act("allocate_held_credit", {
      credit: CreditID,
      invoice: other.invoice,
      amount: "21.61",
    })
    const note = shop.act("create_credit_note", {
      invoice: third.invoice,
      amount: "11.61",
      number: "GOODWILL",
    })
    shop.act("allocate_credit_note", { creditNote: note.CreditNoteID, invoice: third.invoice })
    await shop.fetchNow()
    expect(await shop.status(one.id)).toMatchObject({ payment_status: "captured" })
    expect(await shop.status(other.id)).toMatchObject({ received: "31.61" })
    expect(await shop.status(third.id)).toMatchObject({ received: "11.61" })
    const { imports } = await shop.xero.imports()
    const shown = imports.map(({ of, invoice_number, total, allocated }) => [
      of,
      invoice_number,
      total,
      allocated,
    ])
    expect(shown.sort()).toEqual([
      ["credit_note", third.invoice, "11.61", "11.61"],
      ["overpayment", other.invoice, "100.00", "21.61"],
      ["payment", one.invoice, "81.61", "71.61"],
      ["payment", other.invoice, "81.61", "10.00"],
    ])
    shop.act("allocate_held_credit", { credit: CreditID, invoice: other.invoice })
    await shop.fetchNow()
    expect(await shop.status(other.id)).toMatchObject({
      payment_status: "captured",
      received: "71.61",
    })
    for (const { id } of [one, other, third]) {
      await expectNoEcho(shop.connected, id)
    }
    expect(part.Amount).toBe("21.61")
  })
}
