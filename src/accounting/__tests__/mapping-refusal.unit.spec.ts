import { type MappingKind } from "../mapping/mapping"
import { mappingProblem } from "../mapping/mapping-problem"
import { mappingRefusal } from "../mapping/mapping-refusal"
import { account, chart } from "./books"

const debt = { type: "CURRLIAB", class: "LIABILITY" }
const books = {
  ...chart(),
  accounts: [
    account("200", "Sales"),
    account("205", "Old sales", { status: "ARCHIVED" as const }),
    account("820", "Gift Cards", { ...debt, enable_payments: true }),
    account("821", "Store Credit", debt),
    account("", "Closed bank", { type: "BANK", status: "ARCHIVED" as const }),
  ],
  tracking: [
    {
      tracking_category_id: "cat",
      name: "Region",
      status: "ACTIVE",
      options: [
        { tracking_option_id: "north", name: "North", status: "ACTIVE" },
        { tracking_option_id: "old", name: "Old", status: "ARCHIVED" },
      ],
    },
  ],
}
const refusal = (kind: MappingKind, source: string, target: string | null) =>
  mappingRefusal({ kind, source, target }, books)
const problem = (kind: MappingKind, source: string, target: string | null, required = false) =>
  mappingProblem({ kind, source, target }, { required, rate: null }, books)

describe("a choice", () => {
  it.each<[MappingKind, string, string]>([
    ["revenue", "default", "acc-200"],
    ["revenue", "product:prod_1", "acc-205"],
    ["revenue", "product_type:t", "acc-200"],
    ["revenue", "product_collection:c", "acc-200"],
    ["revenue", "product_category:c", "acc-200"],
    ["revenue", "product_tag:t", "acc-200"],
    ["shipping", "shipping_option:so_1", "acc-200"],
    ["tax", "code:GST+code:QST", "OUTPUT2"],
    ["tax", "country:gb|5", "RROUTPUT"],
    ["payment", "pp_stripe_stripe", "do_not_post"],
    ["liability", "customer_balance", "acc-820"],
    ["tracking", "region:reg_1", "cat/north"],
    ["due_days", "customer_group:g", "0"],
    ["due_days", "customer_group:g", "365"],
  ])("of kind %s for %s can be %s", (kind, source, target) => {
    expect(refusal(kind, source, target)).toBeNull()
    expect(refusal(kind, source, null)).toBeNull()
  })

  it.each<[MappingKind, string, string, string]>([
    ["revenue", "collection:c", "acc-200", "nothing that a mapping of kind revenue can be for"],
    ["rounding", "product:p", "acc-200", "nothing that"],
    ["liability", "loyalty", "acc-820", "nothing that"],
    ["tracking", "customer_group:g", "cat/north", "nothing that"],
    ["revenue", "default", "do_not_post", "Xero has no account do_not_post"],
    ["shipping", "default", "acc-999", "Xero has no account acc-999"],
    ["tax", "none", "TAX999", "Xero has no tax rate TAX999"],
    ["tracking", "region:r", "cat/old", "no tracking option cat/old in use"],
    ["tracking", "region:r", "north", "no tracking option north in use"],
    ["due_days", "customer_group:g", "366", "a whole number of days from 0 to 365"],
    ["due_days", "customer_group:g", "1.5", "a whole number of days"],
    ["due_days", "customer_group:g", "-1", "a whole number of days"],
    ["due_days", "customer_group:g", "", "a whole number of days"],
  ])("of kind %s for %s cannot be %s: %s", (kind, source, target, reason) => {
    expect(refusal(kind, source, target)).toContain(reason)
  })

  it("is not looked up before the chart was read, but its form is checked", () => {
    const unread = (kind: MappingKind, source: string, target: string) =>
      mappingRefusal({ kind, source, target }, null)
    expect(unread("revenue", "default", "acc-999")).toBeNull()
    expect(unread("due_days", "customer_group:g", "soon")).toContain("whole number")
    expect(unread("revenue", "elsewhere", "acc-999")).toContain("nothing that")
  })
})

describe("what is wrong with a choice", () => {
  it.each<[MappingKind, string, string, RegExp | null]>([
    ["liability", "gift_card", "acc-820", null],
    ["liability", "gift_card", "acc-200", /200 Sales is no liability account/],
    ["liability", "store_credit", "acc-821", /821 Store Credit takes no payments.*Tick “Enable/],
    ["liability", "customer_balance", "acc-821", null],
    ["liability", "gift_card", "acc-205", /archived in Xero/],
    ["payment", "pp_stripe_stripe", "acc-", /^The account Closed bank is archived in Xero/],
    ["tracking", "region:r", "cat/north", null],
    ["tracking", "region:r", "cat/old", /archived in Xero or no longer there/],
    ["due_days", "customer_group:g", "366", /0 to 365/],
    ["due_days", "customer_group:g", "30", null],
  ])("of kind %s for %s, %s", (kind, source, target, said) => {
    const found = problem(kind, source, target)
    if (said) {
      expect(found).toMatch(said)
    } else {
      expect(found).toBeNull()
    }
  })

  it("is that there is none, only where one is needed", () => {
    expect(problem("liability", "gift_card", null)).toBeNull()
    expect(problem("tax", "code:X", null, true)).toMatch(/invoices with this tax wait/)
  })
})
