import { Invoice } from "xero-node"
import { create, goods, imbalance, invoice, messages, openShop, type Shop } from "./books-shop"

const { DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED } = Invoice.StatusEnum

describe("invoices", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop()
  })
  afterAll(() => shop.sandbox.stop())

  async function post(element: Invoice): Promise<Invoice> {
    const invoices = { invoices: [element] }
    const { body } = await shop.api.updateOrCreateInvoices(shop.tenantId, invoices, false)
    return body.invoices?.[0] ?? {}
  }
  async function read(id = ""): Promise<Invoice> {
    return (await shop.api.getInvoice(shop.tenantId, id)).body.invoices?.[0] ?? {}
  }
  async function pay(invoiceID: string | undefined, amount: number) {
    const payments = [{ invoice: { invoiceID }, account: { code: "090" }, amount }]
    const { body } = await shop.api.createPayments(shop.tenantId, { payments }, false)
    return body.payments?.[0] ?? {}
  }

  it("numbers blank ones itself, and refuses a number that is taken", async () => {
    const [first, second, own, taken] = await create(
      shop,
      invoice("Numbers", [goods(1)]),
      invoice("Numbers", [goods(1)], { invoiceNumber: "" }),
      invoice("Numbers", [goods(1)], { invoiceNumber: "WEB-1" }),
      invoice("Numbers", [goods(1)], { invoiceNumber: "web-1" })
    )
    expect([first.invoiceNumber, second.invoiceNumber]).toEqual(["INV-0001", "INV-0002"])
    expect(own.statusAttributeString).toBe("OK")
    expect([messages(taken), taken.hasErrors]).toEqual([["Invoice # must be unique."], true])
    const edited = await post({ invoiceNumber: "WEB-1", reference: "edited by number" })
    expect([edited.invoiceID, edited.reference]).toEqual([own.invoiceID, "edited by number"])
    await post({ invoiceID: own.invoiceID, invoiceNumber: "WEB-2" })
    const more = { invoiceNumber: "WEB-1" }
    const [freed] = await create(shop, invoice("Numbers", [goods(1)], more))
    expect(messages(freed)).toEqual([])
  })

  it.each([
    [DRAFT, SUBMITTED, true],
    [DRAFT, AUTHORISED, true],
    [DRAFT, DELETED, true],
    [DRAFT, VOIDED, false],
    [SUBMITTED, DRAFT, true],
    [SUBMITTED, DELETED, true],
    [AUTHORISED, VOIDED, true],
    [AUTHORISED, DELETED, false],
    [AUTHORISED, DRAFT, false],
    [AUTHORISED, PAID, false],
  ])("lets %s become %s: %s", async (from, to, allowed) => {
    const [made] = await create(shop, invoice("Life", [goods(10)], { status: from }))
    const changed = await post({ invoiceID: made.invoiceID, status: to })
    expect(messages(changed)).toEqual(
      allowed ? [] : ["Invoice not of valid status for modification"]
    )
    expect((await read(made.invoiceID)).status).toBe(allowed ? to : from)
    expect(imbalance(shop.organisation())).toBe("")
  })

  it("refuses to create in a final status, without contact, and without lines", async () => {
    const [refused] = await create(shop, invoice("X", [goods(1)], { status: PAID }))
    expect(messages(refused)).toEqual(["Invoice not of valid status for creation"])
    const [empty] = await create(shop, invoice("X", [], { contact: {} }))
    expect(messages(empty)).toEqual([
      "A Contact must be specified for this type of transaction",
      "One or more line items must be specified",
    ])
  })

  it("changes nothing when voided or deleted", async () => {
    const [made] = await create(shop, invoice("Void", [goods(10)]))
    await post({ invoiceID: made.invoiceID, status: VOIDED })
    const after = await post({ invoiceID: made.invoiceID, reference: "late" })
    expect(messages(after)).toEqual(["Invoice not of valid status for modification"])
    const voided = await read(made.invoiceID)
    expect([voided.amountDue, voided.total, voided.reference]).toEqual([0, 12, ""])
  })

  it("keeps a line sent with its LineItemID, makes others anew, drops those not sent", async () => {
    const lines = [goods(10), goods(20), goods(30)]
    const [made] = await create(shop, invoice("Lines", lines))
    const ids = made.lineItems?.map((line) => line.lineItemID) ?? []
    const lineItems = [{ lineItemID: ids[0], unitAmount: 11 }, goods(20)]
    const changed = await post({ invoiceID: made.invoiceID, lineItems })
    expect(changed.lineItems?.[0]).toMatchObject({
      lineItemID: ids[0],
      description: "Goods",
      unitAmount: 11,
      taxAmount: 2.2,
      accountCode: "200",
    })
    expect(ids).not.toContain(changed.lineItems?.[1].lineItemID)
    expect(changed.total).toBe(37.2)
    expect(imbalance(shop.organisation())).toBe("")
  })

  it("with money applied takes reference and due date, not amounts, and no void", async () => {
    const [made] = await create(shop, invoice("Paying", [goods(100)]))
    await pay(made.invoiceID, 20)
    const { invoiceID, lineItems = [] } = made
    const stamp = (await read(invoiceID)).updatedDateUTC
    const [{ lineItemID }] = lineItems
    const allowed = await post({
      invoiceID,
      reference: "R",
      lineItems: [{ lineItemID, description: "Other words", accountCode: "260" }],
    })
    expect(messages(allowed)).toEqual([])
    expect(allowed.lineItems?.[0]).toMatchObject({ accountCode: "260", lineAmount: 100 })
    const refused = [
      await post({ invoiceID, lineItems: [{ lineItemID, unitAmount: 99 }] }),
      await post({ invoiceID, lineItems: [goods(100)] }),
      await post({ invoiceID, date: "2026-11-11" }),
      await post({ invoiceID, status: VOIDED }),
    ]
    for (const element of refused) {
      expect(messages(element)).toEqual([
        "This document cannot be edited as it has a payment or credit note allocated to it.",
      ])
    }
    shop.sandbox.control.advance(60)
    const moved = await post({ invoiceID, dueDate: "2026-12-24" })
    expect([moved.dueDate, moved.updatedDateUTC]).toEqual([new Date("2026-12-24"), stamp])
    const again = await post({ invoiceID, reference: "S" })
    expect(again.updatedDateUTC).not.toEqual(stamp)
    expect(imbalance(shop.organisation())).toBe("")
  })

  it("is PAID at once over nothing, and needs a due date to be approved", async () => {
    const [zero, noDue] = await create(
      shop,
      invoice("Free", [goods(0)]),
      invoice("Free", [goods(5)], { dueDate: undefined })
    )
    expect([zero.status, zero.fullyPaidOnDate]).toEqual([PAID, new Date("2026-11-10")])
    expect(messages(noDue)).toEqual(["A due date must be specified for an approved invoice."])
  })

  it("refuses a negative total, a foreign address and an unknown currency", async () => {
    const [negative, url, currency] = await create(
      shop,
      invoice("Bad", [goods(-5)]),
      invoice("Bad", [goods(5)], { url: "https://go.xero.com/x" }),
      invoice("Bad", [goods(5)], { currencyCode: "SEK" as never })
    )
    expect(messages(negative)).toEqual([
      "The total for this document must be greater than or equal to zero.",
    ])
    expect(messages(url)[0]).toContain("xero")
    expect(messages(currency)).toEqual(["Organisation is not subscribed to currency SEK"])
  })
})
