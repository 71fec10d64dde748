import { type InvoiceCommand } from "../ledger/command"
import { type LineSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { medusaTotals } from "../../workflows/read/medusa-totals"
import { item, off, order, settings, shipping, VAT20, VAT5 } from "./books"

function invoice(lines: LineSnapshot[], more: Partial<OrderSnapshot> = {}) {
  const { commands, holds } = planOrder(order(lines, medusaTotals({ lines }), more), settings(), [])
  expect(holds).toEqual([])
  const command = commands.find((command) => command.kind === "invoice") as InvoiceCommand
  const { payload, expected } = command
  const sources = command.lines.map(({ source_id }) => source_id)
  return { payload, lines: payload.LineItems, expected, sources }
}

describe("the lines of an invoice", () => {
  it("adds a rounding line where rounded lines miss the rounded total", () => {
    const free = { tax_lines: [] }
    const prices = ["3.4155", "18.768", "40.48", "8.625"]
    const { lines, expected, sources } = invoice(
      prices.map((unit_price, index) => item({ ...free, id: `i${index}`, unit_price }))
    )
    expect(expected).toEqual({ total: "71.29", tax: "0.00" })
    expect(lines.map(({ UnitAmount }) => UnitAmount)).toEqual([3.4155, 18.768, 40.48, 8.625, -0.01])
    expect(lines[4]).toEqual({
      Description: "Rounding",
      Quantity: 1,
      UnitAmount: -0.01,
      AccountCode: "860",
      TaxType: "NONE",
    })
    expect(sources).toEqual(["i0", "i1", "i2", "i3", "rounding"])
  })

  it("sends the tax that was charged where adding rounded line taxes misses it", () => {
    const nz = [{ code: null, rate: "5", description: null }]
    const lines = ["25.10", "25.10", "25.10"].map((unit_price, index) =>
      item({ id: `i${index}`, unit_price, tax_lines: nz })
    )
    // 5 % of 25.10 is 1.255, in Xero 1.26 a line and 3.78 in all; Medusa charged 3.765.
    const { lines: sent, expected } = invoice(lines)
    expect(expected).toEqual({ total: "79.07", tax: "3.77" })
    expect(sent.map(({ TaxAmount }) => TaxAmount)).toEqual([1.25, undefined, undefined])
  })

  it("uses one piece with the detail when quantity times price misses the amount", () => {
    const { lines } = invoice([item({ quantity: "1000", unit_price: "33.33333", tax_lines: [] })])
    expect(lines).toEqual([
      {
        Description: "Shirt – Blue / M (SHIRT-B-M) – 1000 × 33.33333",
        Quantity: 1,
        UnitAmount: 33333.33,
        AccountCode: "200",
        TaxType: "ZERORATEDOUTPUT",
      },
    ])
  })

  it("keeps quantity and price where Xero multiplies them out to the cent", () => {
    const { lines } = invoice([item({ quantity: "3", unit_price: "33.33333", tax_lines: [] })])
    expect(lines[0]).toMatchObject({ Quantity: 3, UnitAmount: 33.3333 })
  })

  it("is inclusive when every priced line is, and turns net discounts into gross ones", () => {
    const { payload, lines, expected } = invoice([
      item({ unit_price: "24", is_tax_inclusive: true, adjustments: [off("1.11")] }),
      shipping({ unit_price: "0", tax_lines: [] }),
    ])
    expect(payload.LineAmountTypes).toBe("Inclusive")
    // A fixed promotion of 1.11 takes 1.332 off a price with 20 % VAT.
    expect(lines[0]).toMatchObject({ UnitAmount: 24, DiscountAmount: 1.33 })
    expect(expected).toEqual({ total: "22.67", tax: "3.78" })
    expect(lines[1]).toMatchObject({ Description: "Post", UnitAmount: 0, AccountCode: "210" })
  })

  it("decides line by line when prices are mixed, and takes the tax out of inclusive ones", () => {
    const { payload, lines, expected } = invoice([
      item({ unit_price: "12", is_tax_inclusive: true }),
      shipping({ unit_price: "5", is_tax_inclusive: false, tax_lines: [VAT5] }),
    ])
    expect(payload.LineAmountTypes).toBe("Exclusive")
    expect(lines.map(({ UnitAmount, TaxType }) => [UnitAmount, TaxType])).toEqual([
      [10, "OUTPUT2"],
      [5, "RROUTPUT"],
    ])
    expect(expected).toEqual({ total: "17.25", tax: "2.25" })
  })

  it("takes a discount beyond the line's worth as a negative line", () => {
    // Six novels became one; the discount stayed: 1 × 12.51 less 28.14 is −15.63, with tax −18.76.
    const { lines, expected } = invoice([
      item({ id: "novel", unit_price: "12.51", adjustments: [off("28.14")] }),
      item({ id: "lamp", unit_price: "100" }),
    ])
    expect(lines[0]).toMatchObject({ Quantity: 1, UnitAmount: -15.63 })
    expect(lines[0].DiscountAmount).toBeUndefined()
    expect(lines[0].Description).toContain("1 × 12.51, less discount")
    expect(expected).toEqual({ total: "101.24", tax: "16.87" })
  })

  it("gives away a price of fractions without a discount beyond it", () => {
    const { lines, expected } = invoice([
      item({ unit_price: "10.006", tax_lines: [], adjustments: [off("10.006")] }),
    ])
    expect(lines[0]).toMatchObject({ Quantity: 1, UnitAmount: 10.01, DiscountAmount: 10.01 })
    expect(expected.total).toBe("0.00")
  })

  it("gives what is kept its share of the discount", () => {
    const { lines, expected } = invoice([
      item({ quantity: "1", ordered_quantity: "3", unit_price: "10", adjustments: [off("6")] }),
    ])
    expect(lines[0]).toMatchObject({ Quantity: 1, UnitAmount: 10, DiscountAmount: 2 })
    expect(expected).toEqual({ total: "9.60", tax: "1.60" })
  })

  it("names one compound rate for two taxes on the same net", () => {
    const taxes = ["4.875", "4"].map((rate) => ({ code: null, rate, description: null }))
    const { lines, expected } = invoice([item({ unit_price: "100", tax_lines: taxes })])
    expect(lines[0].TaxType).toBe("TAX003")
    expect(expected).toEqual({ total: "108.88", tax: "8.88" })
  })

  it("rounds yen to the yen and dinars to what Xero keeps", () => {
    const yen = { currency_code: "JPY", currency_decimals: 0 }
    const inYen = invoice([item({ unit_price: "5033.6", tax_lines: [] })], yen)
    expect(inYen.expected.total).toBe("5034.00")
    expect(inYen.lines.map(({ UnitAmount }) => UnitAmount)).toEqual([5033.6, 0.4])
    const dinars = { currency_code: "KWD", currency_decimals: 3 }
    const inDinars = invoice([item({ unit_price: "1.235", tax_lines: [] })], dinars)
    expect(inDinars.expected.total).toBe("1.24")
  })

  it("dates the invoice in the organisation's time zone and counts the due days from there", () => {
    const { payload } = invoice([item({ tax_lines: [VAT20] })], { customer_reference: " PO 7 " })
    expect(payload).toMatchObject({
      InvoiceNumber: "ORD-1001",
      Reference: "Order #1001 · PO 7",
      Date: "2026-07-01",
      DueDate: "2026-07-15",
      Status: "AUTHORISED",
    })
  })
})
