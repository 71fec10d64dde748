import { mappingSources } from "../mapping-sources"
import { storeTaxes, type TaxRateRecord } from "../store-taxes"
import { taxInParts, taxLabel } from "../tax-in-parts"
import { type StoreSources } from "../store-sources"

const taxLine = (code: string | null, rate: string, description: string | null) => ({
  code,
  rate,
  description,
})
const store = (more: Partial<StoreSources> = {}): StoreSources => ({
  product_types: [{ id: "ptyp_1", name: "Apparel" }],
  shipping_options: [],
  tax_rates: [],
  payment_providers: [],
  sales_channels: [{ id: "sc_1", name: "Webshop" }],
  regions: [{ id: "reg_1", name: "Europe" }],
  customer_groups: [{ id: "cusgroup_1", name: "Trade" }],
  ...more,
})
const labels = (...args: Parameters<typeof mappingSources>) =>
  mappingSources(...args).map(({ kind, source, label }) => `${kind} ${source}: ${label}`)

describe("what can be mapped", () => {
  it("is everything of the store there are only some of, and debts to customers", () => {
    expect(labels(store(), [])).toEqual([
      "revenue default: All products",
      "revenue product_type:ptyp_1: Apparel",
      "shipping default: All shipping",
      "tax none: No tax",
      "rounding default: Rounding differences",
      "liability gift_card: Gift cards sold and redeemed",
      "liability store_credit: Store credit",
      "liability customer_balance: Customers' balances (money that no sale stands behind)",
      "tracking sales_channel:sc_1: Webshop",
      "tracking region:reg_1: Europe",
      "due_days customer_group:cusgroup_1: Trade",
    ])
  })

  it("is each source once, the store's own name first", () => {
    const twice = {
      tax_rates: [
        taxInParts([taxLine("GB20", "20", "VAT")], "gb"),
        taxInParts([taxLine("GB20", "20", "VAT as once charged")], "gb"),
      ],
      payment_providers: [{ id: "pp_system_default" }, { id: "pp_system_default" }],
    }
    const found = labels(store(twice), [])
    expect(found.filter((label) => label.includes("GB20"))).toEqual([
      "tax code:GB20: VAT 20 % (GB20, GB)",
    ])
    expect(found.filter((label) => label.startsWith("payment"))).toHaveLength(1)
  })

  it("names what was chosen for one product, collection, category or tag, and says what is gone", () => {
    const saved = [
      { kind: "revenue" as const, source: "product_tag:ptag_1" },
      { kind: "revenue" as const, source: "product_tag:ptag_gone" },
      { kind: "tax" as const, source: "code:GST+code:QST" },
      { kind: "tax" as const, source: "country:ca|5" },
    ]
    const groups = new Map([["product_tag:ptag_1", "Sale"]])
    expect(labels(store(), saved, groups)).toEqual(
      expect.arrayContaining([
        "revenue product_tag:ptag_1: Sale",
        "revenue product_tag:ptag_gone: product_tag:ptag_gone",
        "tax code:GST+code:QST: GST + QST",
        "tax country:ca|5: 5 % ca",
      ])
    )
  })
})

describe("the taxes of a store", () => {
  const rate = (more: Partial<TaxRateRecord>): TaxRateRecord => ({
    code: "GST",
    name: "GST",
    rate: 5,
    is_default: true,
    is_combinable: false,
    tax_region_id: "canada",
    tax_region: { parent_id: null, country_code: "CA" },
    ...more,
  })
  const quebec = (more: Partial<TaxRateRecord>) =>
    rate({
      code: "QST",
      name: "QST",
      rate: 9.975,
      tax_region_id: "quebec",
      tax_region: { parent_id: "canada", country_code: "ca" },
      ...more,
    })
  const named = (...records: TaxRateRecord[]) =>
    mappingSources(store({ tax_rates: storeTaxes(records) }), [])
      .filter(({ kind, source }) => kind === "tax" && source !== "none")
      .map(({ source, label, rate: percent }) => [source, label, percent])

  it("are single rates, and a province's with its country's where they are added", () => {
    expect(named(rate({}), quebec({ is_combinable: true }))).toEqual([
      ["code:GST", "GST 5 % (GST, CA)", "5"],
      ["code:QST", "QST 9.975 % (QST, CA)", "9.975"],
      ["code:GST+code:QST", "GST 5 % (GST) + QST 9.975 % (QST) (14.975 % in all), CA", "14.975"],
    ])
    expect(named(rate({}), quebec({}))).toHaveLength(2)
  })

  it("go by country and percent where a code is missing", () => {
    const both = [rate({ code: null }), quebec({ is_combinable: true })]
    expect(named(...both).map(([source]) => source)).toEqual([
      "country:ca|5",
      "code:QST",
      "country:ca|5+country:ca|9.975",
    ])
  })

  it("leave out what has no rate", () => {
    expect(named(rate({ rate: null }))).toEqual([])
  })

  it("read as the owner says them", () => {
    expect(taxLabel(taxInParts([taxLine(null, "19", null)], null))).toBe("Tax 19 %")
    expect(taxLabel(taxInParts([taxLine("X", "20", "20 % VAT")], "gb"))).toBe("20 % VAT (X, GB)")
  })
})
