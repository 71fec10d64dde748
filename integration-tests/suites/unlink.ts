import { InboundShop } from "../inbound/inbound-shop"
import { captureOrder } from "../store/capture-order"
import { registerCustomer } from "../store/register-customer"
import { desk } from "../xero/desk"
import { type Suite } from "../xero/on-one-host"
import { settled } from "../xero/run-report"
import { until } from "../xero/until"

export const unlink: Suite = ({ api }) => {
  let shop: InboundShop

  beforeEach(async () => {
    shop = await InboundShop.open(String(api.defaults.baseURL))
  })

  /** What the books hold in all, so that nothing can be there twice unseen. */
  const inBooks = async () => ({
    invoices: (await shop.books.invoices()).map(({ InvoiceNumber, Total }) => [
      InvoiceNumber,
      Total,
    ]),
    notes: (await shop.books.creditNotes()).map(({ Total }) => Total),
    payments: (await shop.books.payments()).map(({ Amount }) => Amount),
  })
  const paid = async () => {
    const sold = await shop.sell()
    const payment = await captureOrder(shop.store, sold.id)
    await until(
      "the payment is in Xero",
      () => shop.xero.order(sold.id),
      ({ documents, entry }) => entry?.state === "done" && documents.length === 2
    )
    await settled(shop.xero)
    return { ...sold, payment }
  }
  const sentAgain = async (id: string, state: string) => {
    await desk(shop.xero).act("order", id, "send")
    return shop.untilEntry(id, state)
  }

  it("forgets an order's documents, leaves them in Xero, and finds them again instead of sending them twice", async () => {
    const sold = await paid()
    const before = await inBooks()
    const forgotten = await desk(shop.xero).act("order", sold.id, "unlink")
    expect(forgotten.documents).toEqual([])
    expect(await inBooks()).toEqual(before)

    const { lines } = await shop.xero.log({ q: sold.id })
    const told = lines.filter(({ cause }) => cause === "unlinked by hand")
    expect(told.map(({ before: was, after, changed }) => [changed, was, after])).toEqual(
      expect.arrayContaining([["Link to Xero", `Invoice ${sold.invoice}`, null]])
    )
    expect(told).toHaveLength(2)
    expect(told.every(({ actor_id }) => actor_id?.startsWith("user_"))).toBe(true)

    await expect(desk(shop.xero).act("order", sold.id, "unlink")).rejects.toThrow(
      "Nothing of this order is linked"
    )
    const again = await sentAgain(sold.id, "done")
    expect(again.documents.map(({ kind, state, total }) => [kind, state, total])).toEqual([
      ["invoice", "posted", "71.61"],
      ["payment", "posted", "71.61"],
    ])
    expect(await inBooks()).toEqual(before)
    const adopted = (await shop.xero.log({ q: sold.id })).lines.filter(
      ({ action }) => action === "adopt"
    )
    expect(adopted.map(({ document_kind }) => document_kind).sort()).toEqual(["invoice", "payment"])
    // It can be done once more, and what follows in the store is sent to the same invoice.
    await desk(shop.xero).act("order", sold.id, "unlink")
    await sentAgain(sold.id, "done")
    expect(await inBooks()).toEqual(before)
  })

  it("asks where what it finds does not agree, and doubles neither a refund nor a payment recorded in Xero", async () => {
    const imported = await shop.sell()
    shop.pay(imported.invoice)
    await shop.fetchNow()
    await settled(shop.xero)
    const refunded = await paid()
    await shop.store.admin.admin.payment.refund(refunded.payment.id, { amount: 12.34 })
    await until(
      "the refund is in Xero",
      () => shop.books.payments(),
      (payments) => payments.length === 3
    )
    await settled(shop.xero)
    const dearer = await shop.sell()
    const before = await inBooks()

    for (const { id } of [imported, refunded, dearer]) {
      await desk(shop.xero).act("order", id, "unlink")
    }
    shop.act("edit_invoice", {
      invoice: dearer.invoice,
      lines: [
        {
          Description: "Another sale",
          Quantity: "1",
          UnitAmount: "99.00",
          AccountCode: "200",
          TaxType: "OUTPUT2",
        },
      ],
    })
    const edited = await inBooks()
    await sentAgain(imported.id, "done")
    for (const { id, invoice } of [refunded, dearer]) {
      const held = await sentAgain(id, "held")
      expect(held.entry?.code).toBe("found_in_xero")
      expect(held.entry?.reason).toContain(`Invoice ${invoice} in Xero names this order`)
      expect(held.found).toHaveLength(1)
    }
    expect(await inBooks()).toEqual(edited)
    expect(edited.notes).toEqual(before.notes)
  })

  it("makes a new invoice where the old one was voided before, and refuses what it cannot be sure of", async () => {
    const sold = await shop.sell()
    shop.act("void_invoice", { invoice: sold.invoice })
    await desk(shop.xero).act("order", sold.id, "unlink")
    const anew = await sentAgain(sold.id, "done")
    const invoice = anew.documents.find(
      ({ kind, state }) => kind === "invoice" && state === "posted"
    )
    expect(invoice).toMatchObject({ total: "71.61", xero_status: "AUTHORISED" })
    expect(invoice?.number).not.toBe(sold.invoice)
    expect(
      (await shop.books.invoices()).filter(({ Status }) => Status === "AUTHORISED")
    ).toHaveLength(1)
    await expect(desk(shop.xero).act("order", "order_nobody", "unlink")).rejects.toThrow(
      "Nothing of this order is linked"
    )
    await expect(desk(shop.xero).act("customer", "cus_nobody", "unlink")).rejects.toThrow(
      "This customer is not linked"
    )
  })

  it("forgets a customer's contact, and matches the same again instead of making a second", async () => {
    const { id } = await registerCustomer(shop.store, {
      region: "uk",
      first_name: "Ann",
      last_name: "Reader",
      email: "ann@example.com",
    })
    const linked = (state: "posted" | "none") =>
      until(
        `the contact is ${state}`,
        () => shop.xero.customer(id),
        ({ documents, entry }) =>
          entry?.state === "done" && (documents[0]?.state ?? "none") === state
      )
    await linked("posted")
    const contacts = async () =>
      (await shop.books.contacts()).filter(({ Name }) => Name.startsWith("Ann Reader"))
    const [first] = await contacts()
    await desk(shop.xero).act("customer", id, "unlink")
    await linked("none")
    const { lines } = await shop.xero.log({ q: id })
    expect(lines.filter(({ cause }) => cause === "unlinked by hand")).toHaveLength(1)
    await desk(shop.xero).act("customer", id, "send")
    await linked("posted")
    expect((await contacts()).map(({ ContactID }) => ContactID)).toEqual([first.ContactID])
  })
}
