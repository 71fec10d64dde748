import { planOrder } from "../plan/plan-order"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { applyPlan } from "./apply-plan"
import { chart, item, mappings, order, paid, plainOrder, settings, shipping } from "./books"

const without = (kind: string, source: string) =>
  mappings().filter((mapping) => !(mapping.kind === kind && mapping.source === source))
const withAccount = (code: string, change: object) => ({
  ...chart(),
  accounts: chart().accounts.map((one) => (one.code === code ? { ...one, ...change } : one)),
})
const withRate = (type: string, change: object) => ({
  ...chart(),
  tax_rates: chart().tax_rates.map((one) => (one.tax_type === type ? { ...one, ...change } : one)),
})
const withShipping = order([item(), shipping({ unit_price: "5" })], { total: "18", tax: "3" })

describe("what holds an order's invoice", () => {
  it.each<[string, OrderSnapshot, Partial<BookSettings>, string, RegExp]>([
    [
      "no revenue account",
      plainOrder(),
      { mappings: without("revenue", "default") },
      "unmapped_account",
      /“Shirt”.*Settings → Xero → Mapping/,
    ],
    [
      "no shipping account",
      withShipping,
      { mappings: without("shipping", "default") },
      "unmapped_account",
      /shipping “Post”/,
    ],
    [
      "an archived account",
      plainOrder(),
      { chart: withAccount("200", { status: "ARCHIVED" }) },
      "archived_account",
      /200 Sales.*archived/,
    ],
    [
      "an account that is gone",
      plainOrder(),
      { chart: { ...chart(), accounts: [] } },
      "archived_account",
      /no longer in Xero/,
    ],
    [
      "an unmapped tax",
      plainOrder(),
      { mappings: without("tax", "code:GB20") },
      "unmapped_tax",
      /VAT \(GB20\) 20 % in GB/,
    ],
    [
      "a deleted tax rate",
      plainOrder(),
      { chart: withRate("OUTPUT2", { status: "DELETED" }) },
      "missing_tax_rate",
      /20% \(VAT on Income\).*no longer in use/,
    ],
    [
      "a rate of another percentage",
      plainOrder(),
      { chart: withRate("OUTPUT2", { effective_rate: "17.5" }) },
      "tax_rate_differs",
      /20 %.*17\.5 %/,
    ],
    [
      "a foreign currency Xero has not",
      plainOrder({ currency_code: "SEK" }),
      {},
      "currency_not_subscribed",
      /SEK/,
    ],
    [
      "a locked period",
      plainOrder(),
      { period_lock_date: "2026-05-31", end_of_year_lock_date: "2026-07-01" },
      "locked_period",
      /2026-07-01/,
    ],
    [
      "a gift card sold without an account for the debt",
      order([item({ is_giftcard: true, tax_lines: [] })], { total: "10", tax: "0" }),
      { mappings: without("liability", "gift_card") },
      "unmapped_account",
      /gift cards/,
    ],
    [
      "Medusa's total differs",
      plainOrder({ medusa_total: "12.02" }),
      {},
      "totals_differ",
      /12\.00 GBP.*12\.02 GBP/,
    ],
    [
      "Medusa's tax differs",
      plainOrder({ medusa_tax_total: "1.98" }),
      {},
      "totals_differ",
      /tax of 2\.00 GBP.*1\.98 GBP/,
    ],
    [
      "a total below zero",
      order([item({ unit_price: "-1" })], { total: "-1.2", tax: "-0.2" }),
      {},
      "totals_differ",
      /below zero/,
    ],
  ])("%s", (_why, one, more, code, message) => {
    const { commands, holds } = planOrder(one, settings(more), [])
    expect(commands).toEqual([])
    expect(holds.map((hold) => hold.code)).toEqual([code])
    expect(holds[0]).toMatchObject({ kind: "invoice", source_id: "order_1" })
    expect(holds[0].message).toMatch(message)
  })

  it("takes a difference of one minor unit to Medusa's total for rounding", () => {
    expect(planOrder(plainOrder({ medusa_total: "12.01" }), settings(), []).holds).toEqual([])
  })

  it("names everything that is missing at once, payments too", () => {
    const bare = settings({ mappings: [] })
    const { holds } = planOrder(plainOrder({ payments: paid("12") }), bare, [])
    expect(holds.map(({ code }) => code)).toEqual([
      "unmapped_account",
      "unmapped_tax",
      "unmapped_payment",
    ])
  })

  it("does not hold a posted order whose mapping or settings changed since", () => {
    const ledger = applyPlan(planOrder(plainOrder(), settings(), []), [])
    const changed = settings({
      mappings: [],
      invoice_number_prefix: "X",
      due_days: 60,
      invoice_status: "DRAFT",
      period_lock_date: "2027-01-01",
    })
    expect(planOrder(plainOrder(), changed, ledger)).toMatchObject({
      commands: [],
      holds: [],
      skipped: null,
    })
  })

  it("shows that an invoice in Xero has strayed from its order", () => {
    const posted = applyPlan(planOrder(plainOrder(), settings(), []), [])
    const ledger = posted.map((row): LedgerDocument =>
      row.kind === "invoice" ? { ...row, total: "11.99" } : row
    )
    const { commands, holds } = planOrder(plainOrder(), settings(), ledger)
    expect(commands).toEqual([])
    expect(holds).toMatchObject([{ code: "totals_differ" }])
    expect(holds[0].message).toMatch(/11\.99 GBP.*12\.00 GBP/)
  })
})
