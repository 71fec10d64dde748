import { type Mapping } from "../mapping/mapping"
import { compareTotals } from "../ledger/compare-totals"
import { addDays, documentDate } from "../order/document-date"
import { type XeroFault } from "../fault/fault"
import { laterLockDate, lockedPeriod } from "../order/lock-date"
import { formatMoney, roundHalfUp } from "../money/money"
import { invoiceReference } from "../order/reference"
import { resolveLineAccount, resolveRoundingAccount } from "../mapping/resolve-account"
import { resolveRoundingTax } from "../mapping/resolve-tax"
import { retryDelay } from "../fault/retry-delay"
import { taxSources } from "../mapping/tax-source"
import { xeroLineAmount, xeroLineTax } from "../money/xero-arithmetic"
import { account, item, settings, VAT20 } from "./books"

describe("rounding", () => {
  it.each([
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["2.5", 0, "3"],
    ["0.00499999999999999999", 2, "0.01"],
    ["0.004999", 2, "0.00"],
  ])("%s to %d decimals is %s", (amount, decimals, rounded) => {
    expect(roundHalfUp(amount, decimals).toFixed(decimals)).toBe(rounded)
  })

  it("is Xero's own on lines: 25.06 + 25.61 + 25.63 at 15 % bear 11.44, not 11.45", () => {
    const tax = ["25.06", "25.61", "25.63"].map((amount) => xeroLineTax(amount, "15", "Exclusive"))
    expect(tax.map((one) => one.toFixed(2))).toEqual(["3.76", "3.84", "3.84"])
    expect(xeroLineTax("12", "20", "Inclusive").toFixed(2)).toBe("2.00")
    const line = { quantity: "3.00005", unit: "33.33335", discount: "1" }
    expect(xeroLineAmount(line).toFixed(2)).toBe("99.00")
  })

  it("shows money with its minor unit, and more where there is more", () => {
    expect(formatMoney("12", "EUR")).toBe("12.00 EUR")
    expect(formatMoney("5034", "JPY", 0)).toBe("5034 JPY")
    expect(formatMoney("1.2345678", "EUR")).toBe("1.2346 EUR")
  })
})

describe("dates", () => {
  it.each([
    ["2026-06-30T23:30:00.000Z", "Europe/London", "2026-07-01"],
    ["2026-06-30T23:30:00.000Z", "America/New_York", "2026-06-30"],
    ["2026-12-31T11:00:00.000Z", "Pacific/Auckland", "2027-01-01"],
  ])("%s in %s is %s", (instant, zone, date) => {
    expect(documentDate(instant, zone)).toBe(date)
  })

  it("counts days across months and years", () => {
    expect([0, 1, 365].map((days) => addDays("2027-12-31", days))).toEqual([
      "2027-12-31",
      "2028-01-01",
      "2028-12-30",
    ])
  })

  it("locks what is dated on or before the later lock date", () => {
    const dates = { period_lock_date: "2026-03-31", end_of_year_lock_date: "2025-12-31" }
    expect(laterLockDate(dates)).toBe("2026-03-31")
    expect(lockedPeriod("Invoice 1", "2026-03-31", dates)).toMatch(/2026-03-31/)
    expect(lockedPeriod("Invoice 1", "2026-04-01", dates)).toBeNull()
    const open = { period_lock_date: null, end_of_year_lock_date: null }
    expect(lockedPeriod("Invoice 1", "1999-01-01", open)).toBeNull()
  })
})

describe("sources and targets", () => {
  const taxes = ["B", "A"].map((code) => ({ code, rate: "4.50", description: null }))

  it("names taxes by code, then by country and rate, joined and sorted", () => {
    expect(taxSources(taxes, "US")).toEqual(["code:A+code:B", "country:us|4.5+country:us|4.5"])
    expect(taxSources([{ ...taxes[0], code: null }, taxes[1]], "us")).toHaveLength(1)
    expect(taxSources([], "us")).toEqual(["none"])
  })

  const product = { id: "p", type_id: null, collection_id: null, category_ids: [], tag_ids: [] }

  it("explains an account by its product type, else by the default", () => {
    const book = item({ title: "Atlas", product: { ...product, type_id: "books" } })
    expect(resolveLineAccount(book, settings(), { "product_type:books": "Books" })).toMatchObject({
      value: { code: "205" },
      because: "Atlas → 205 Books and Print because product type Books",
    })
    const other = item({ product: { ...product, type_id: "toys" } })
    expect(resolveLineAccount(other, settings())).toMatchObject({
      because: "Shirt → 200 Sales because it is the account for all products",
    })
  })

  it("goes by the closest rule: product, type, collection, category, tag", () => {
    const one = item({
      product: {
        id: "p",
        type_id: "t",
        collection_id: "c",
        category_ids: ["k2", "k1"],
        tag_ids: ["g"],
      },
    })
    const rules = [
      ["product_tag:g", "tag g"],
      ["product_category:k2", "category k2"],
      ["product_category:k1", "category k1"],
      ["product_collection:c", "collection c"],
      ["product_type:t", "product type t"],
      ["product:p", "product p"],
    ]
    const chosen: Mapping[] = [{ kind: "revenue", source: "default", target: "acc-200" }]
    for (const [source, because] of rules) {
      chosen.push({ kind: "revenue", source, target: "acc-205" })
      expect(resolveLineAccount(one, settings({ mappings: chosen }))).toMatchObject({
        value: { code: "205" },
        because: `Shirt → 205 Books and Print because ${because}`,
      })
    }
  })

  it("books a gift card sold as a debt, whatever its product type says", () => {
    const card = item({ is_giftcard: true, product: { ...product, type_id: "books" } })
    expect(resolveLineAccount(card, settings())).toMatchObject({ value: { code: "820" } })
  })

  it("rounds on the mapped account, and never with a sales rate on a balance sheet account", () => {
    const mapped = settings({
      mappings: [
        { kind: "rounding", source: "default", target: "acc-200" },
        { kind: "tax", source: "none", target: "ZERORATEDOUTPUT" },
      ],
    })
    expect(resolveRoundingAccount(mapped)).toMatchObject({ value: { code: "200" } })
    const taxOf = (one: ReturnType<typeof account>) => resolveRoundingTax(one, mapped)
    expect(taxOf(account("200", "Sales"))).toMatchObject({ value: { tax_type: "ZERORATEDOUTPUT" } })
    const liability = account("860", "Rounding", { class: "LIABILITY", tax_type: VAT20.code })
    expect(taxOf(liability)).toMatchObject({ value: { tax_type: "NONE" } })
  })

  it("cuts a reference, and shows the customer's own number", () => {
    expect(invoiceReference(7, null)).toBe("Order #7")
    expect(invoiceReference(7, " PO  9\n")).toBe("Order #7 · PO 9")
    expect(invoiceReference(7, "x".repeat(400))).toHaveLength(255)
  })
})

describe("answers", () => {
  it("compares totals as amounts and says both figures", () => {
    const expected = { total: "12.00", tax: "2.00" }
    expect(compareTotals(expected, { total: "12", tax: "2.0" })).toBeNull()
    expect(compareTotals(expected, { total: "12.01", tax: "2" })).toMatch(/12\.01.*12\.00/)
    expect(compareTotals(expected, { total: null, tax: null })).toMatch(/tax is 0\.00/)
  })

  it("waits twice as long after every try, at least what Xero asks, never beyond the cap", () => {
    const fault: XeroFault = { kind: "outage", message: "", unclear: true, retry_after: null }
    expect([1, 2, 3].map((tries) => retryDelay(tries, fault, 0.5))).toEqual([12, 23, 45])
    expect(retryDelay(99, fault, 0.999)).toBeLessThanOrEqual(3600)
    expect(retryDelay(1, fault, 0)).toBeGreaterThan(0)
    const asked = { ...fault, kind: "throttled" as const, retry_after: 120 }
    expect(retryDelay(1, asked, 0)).toBe(120)
    expect(retryDelay(9, asked, 0.9)).toBeLessThanOrEqual(150)
  })
})
