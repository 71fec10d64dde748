import { proposeMappings, type StoreSide } from "../mapping/propose-mappings"
import { account, chart, settings, taxRate } from "./books"
import { mappingProblem } from "../mapping/mapping-problem"

const store: StoreSide = {
  product_types: [],
  shipping_options: [],
  tax_rates: [
    { code: "GB20", name: "VAT", rate: "20", country_code: "gb" },
    { code: null, name: "MwSt", rate: "19.0", country_code: "de" },
    { code: "FR20", name: "TVA", rate: "5.5", country_code: "fr" },
  ],
  payment_providers: [{ id: "pp_stripe_stripe" }, { id: "pp_system_default" }],
}
const proposed = (books = chart(), side = store) =>
  Object.fromEntries(
    proposeMappings(books, side, "GBP").map(({ kind, source, target }) => [
      `${kind} ${source}`,
      target,
    ])
  )
const only = (...accounts: ReturnType<typeof account>[]) => ({ ...chart(), accounts })

describe("proposed mappings", () => {
  it("come from the chart, and leave out a tax without an equal rate", () => {
    expect(proposed()).toEqual({
      "liability customer_balance": "acc-820",
      "liability gift_card": "acc-820",
      "liability store_credit": "acc-820",
      "revenue default": "acc-200",
      "shipping default": "acc-210",
      "tax code:GB20": "OUTPUT2",
      "tax country:gb|20": "OUTPUT2",
      "tax country:de|19": "TAX001",
      "tax none": "ZERORATEDOUTPUT",
      "payment pp_stripe_stripe": "acc-612",
      "payment pp_system_default": "acc-612",
      "rounding default": "acc-860",
    })
  })

  it("each give a reason and are no problem as they stand", () => {
    for (const proposal of proposeMappings(chart(), store, "GBP")) {
      expect(proposal.because).toMatch(/^[A-Z0-9].+\.$/)
      expect(mappingProblem(proposal, { required: true, rate: null }, chart())).toBeNull()
    }
  })

  it("prefer a rate that names the country, then Xero's own for sales", () => {
    const rates = [
      taxRate("TAX009", "Something 20%", "20"),
      taxRate("OUTPUT2", "20% (VAT on Income)", "20"),
      taxRate("TAX010", "French VAT 20%", "20"),
      taxRate("TAX011", "Germany 20%", "20"),
    ]
    const of = (country_code: string) =>
      proposed(
        { ...chart(), tax_rates: rates },
        { ...store, tax_rates: [{ code: "T", name: "T", rate: "20", country_code }] }
      )["tax code:T"]
    expect([of("gb"), of("de"), of("at")]).toEqual(["OUTPUT2", "TAX011", "OUTPUT2"])
  })

  it("pass over what is archived, not for sales, or the system's own", () => {
    const books = only(
      account("200", "Old sales", { status: "ARCHIVED" }),
      account("201", "System", { system_account: "GST" }),
      account("202", "Costs", { type: "EXPENSE" }),
      account("230", "Income", { type: "SALES" })
    )
    const found = proposed({
      ...books,
      tax_rates: [
        { ...taxRate("OUTPUT2", "20%", "20"), status: "DELETED" },
        { ...taxRate("INPUT2", "20% purchases", "20"), can_apply_to_revenue: false },
      ],
    })
    expect(found).toEqual({ "revenue default": "acc-230", "shipping default": "acc-230" })
  })

  it("pay into the account that names the provider, and into the bank when nothing clears", () => {
    const clears = { type: "CURRENT", class: "ASSET", enable_payments: true }
    const bank = { type: "BANK", class: "ASSET" }
    const stripe = account("614", "Stripe balance", clears)
    const paypal = account("613", "PayPal Clearing", clears)
    const euro = account("092", "Euro", { ...bank, currency_code: "EUR" })
    const pounds = account("090", "Current", { ...bank, currency_code: "GBP" })
    const found = proposed(only(paypal, stripe, euro, pounds))
    expect(found["payment pp_stripe_stripe"]).toBe("acc-614")
    expect(found["payment pp_system_default"]).toBe("acc-090")
  })

  it("propose nothing of an empty chart", () => {
    const { chart: _chart, ...rest } = settings()
    const empty = {
      accounts: [],
      tax_rates: [],
      currencies: [rest.base_currency],
      tracking: [],
    }
    expect(proposeMappings(empty, store, "GBP")).toEqual([])
  })
})
