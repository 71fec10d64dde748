import { LineAmountTypes } from "xero-node"
import { create, goods, imbalance, invoice, messages, openShop, type Shop } from "./books-shop"

describe("amounts", () => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop("NZ")
  })
  afterAll(() => shop.sandbox.stop())

  it("rounds the tax of each line half up, then adds up: 11.44, not 11.45", async () => {
    const lines = [25.06, 25.61, 25.63].map((amount) => goods(amount, { taxType: "OUTPUT2" }))
    const [made] = await create(shop, invoice("Rounding", lines))
    expect(made.totalTax).toBe(11.44)
    expect(made.lineItems?.map((line) => line.taxAmount)).toEqual([3.76, 3.84, 3.84])
    expect([made.subTotal, made.total, made.amountDue]).toEqual([76.3, 87.74, 87.74])
  })

  it("takes tax out of inclusive amounts line by line", async () => {
    const lines = [goods(11.5), goods(0.99), goods(9.99, { quantity: 3 })]
    const more = { lineAmountTypes: LineAmountTypes.Inclusive }
    const [made] = await create(shop, invoice("Inclusive", lines, more))
    expect(made.lineItems?.map((line) => line.taxAmount)).toEqual([1.5, 0.13, 3.91])
    expect([made.subTotal, made.totalTax, made.total]).toEqual([36.92, 5.54, 42.46])
  })

  it("charges no tax on NoTax documents, whatever the line says", async () => {
    const more = { lineAmountTypes: LineAmountTypes.NoTax }
    const [made] = await create(shop, invoice("No tax", [goods(10, { taxType: "OUTPUT2" })], more))
    expect([made.totalTax, made.total]).toEqual([0, 10])
    expect(made.lineItems?.[0].taxType).toBe("NONE")
  })

  it("rounds unit amounts to two decimals unless unitdp=4, quantities to four", async () => {
    const lines = [goods(1.2345, { quantity: 100, taxType: "NONE" })]
    const [two] = await create(shop, invoice("Two", lines))
    const invoices = [invoice("Four", lines)]
    const { body } = await shop.api.createInvoices(shop.tenantId, { invoices }, false, 4)
    expect([two.lineItems?.[0].unitAmount, two.total]).toEqual([1.23, 123])
    const [four] = body.invoices ?? []
    expect([four.lineItems?.[0].unitAmount, four.total]).toEqual([1.2345, 123.45])
    const read = await shop.api.getInvoice(shop.tenantId, four.invoiceID ?? "")
    expect(read.body.invoices?.[0].lineItems?.[0].unitAmount).toBe(1.23)
    const [fine] = await create(
      shop,
      invoice("Fine", [goods(3, { quantity: 0.33335, taxType: "NONE" })])
    )
    expect([fine.lineItems?.[0].quantity, fine.total]).toEqual([0.3334, 1])
  })

  it("takes discounts by rate and by amount", async () => {
    const lines = [
      goods(10, { quantity: 3, discountRate: 10 }),
      goods(19.99, { discountAmount: 4.99 }),
    ]
    const [made] = await create(shop, invoice("Discount", lines))
    expect(made.lineItems?.map((line) => line.lineAmount)).toEqual([27, 15])
    expect([made.totalDiscount, made.totalTax, made.total]).toEqual([7.99, 6.3, 48.3])
    expect(made.isDiscounted).toBe(true)
  })

  it("takes a tax amount that was sent, within the amount of the line", async () => {
    const [taken, refused] = await create(
      shop,
      invoice("Override", [goods(10, { taxAmount: 1.49 })]),
      invoice("Override", [goods(10, { taxAmount: 10.01 })])
    )
    expect(taken.total).toBe(11.49)
    expect(messages(refused)).toEqual(["The TaxAmount cannot exceed the amount of the line item."])
  })

  it("refuses a line amount that does not follow from quantity and unit amount", async () => {
    const [wrong, derived] = await create(
      shop,
      invoice("Lines", [goods(10, { quantity: 2, lineAmount: 19 })]),
      invoice("Lines", [{ description: "Only an amount", lineAmount: 19, accountCode: "200" }])
    )
    expect(messages(wrong)).toEqual([
      "The line total 19.00 does not match the expected line total 20.00",
    ])
    expect([derived.subTotal, derived.lineItems?.[0].quantity]).toEqual([19, 1])
  })

  it("keeps the trial balance through all of this", () => {
    expect(imbalance(shop.organisation())).toBe("")
  })
})
