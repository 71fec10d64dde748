import { plainOrder, settings } from "../../__tests__/books"
import { type Mapping } from "../../mapping/mapping"
import { planOrder } from "../../plan/plan-order"
import { inStep, rowsOf } from "../../report/__tests__/report-fixtures"
import { mappingDrift } from "../mapping-drift"
import { renumberedAccounts } from "../renumbered-accounts"
import { unsentDrift } from "../unsent-drift"

const books = settings()
const NOW = Date.parse("2026-07-02T00:00:00Z")

describe("unsentDrift", () => {
  const order = plainOrder()
  const asleep = { state: "done" as const, reason: null }
  const drift = (more: object = {}, ledger = inStep(order, books).slice(0, 0), now = NOW) =>
    unsentDrift(
      order,
      { plan: planOrder(order, books, ledger), entry: asleep, sync_enabled: true, ...more },
      rowsOf(order, books, ledger),
      now
    )

  it("finds an order that should be in Xero and that nothing is about to send", () => {
    const found = { cause: "not_sent", store: { total: "12.00" }, xero: { total: "0.00" } }
    expect(drift()).toMatchObject({ kind: "order", source_id: "order_1", ...found })
    expect(drift({ entry: null })).toMatchObject(found)
  })

  it("passes over what is in Xero, waits, is held, was left out or has only just changed", () => {
    expect(drift({}, inStep(order, books))).toBeNull()
    for (const state of ["queued", "running", "failed", "held"] as const) {
      expect(drift({ entry: { state, reason: null } })).toBeNull()
    }
    expect(drift({ sync_enabled: false })).toBeNull()
    expect(drift({}, [], Date.parse(order.updated_at) + 60_000)).toBeNull()
    const unmapped = { ...books, mappings: [] }
    expect(drift({ plan: planOrder(order, unmapped, []) })).toBeNull()
    const later = { ...books, start_date: "2027-01-01" }
    expect(drift({ plan: planOrder(order, later, []) })).toBeNull()
  })
})

describe("the choices of the mapping", () => {
  const [account] = books.chart.accounts
  const [rate] = books.chart.tax_rates
  const chosen: Mapping[] = [
    { kind: "revenue", source: "default", target: account.account_id },
    { kind: "tax", source: "none", target: rate.tax_type },
    { kind: "payment", source: "pp_stripe", target: "do_not_post" },
    { kind: "due_days", source: "customer_group:1", target: "many" },
  ]

  it("are no difference while they can be used", () => {
    expect(mappingDrift(chosen, books.chart)).toEqual([])
  })

  it("are one each when their account or tax rate was archived, deleted or is gone", () => {
    const archived = {
      ...books.chart,
      accounts: [{ ...account, status: "ARCHIVED" as const }],
      tax_rates: [],
    }
    expect(mappingDrift(chosen, archived)).toEqual([
      expect.objectContaining({
        source_id: "revenue:default",
        cause: "account_unusable",
        store: { name: `${account.code} ${account.name}` },
        xero: { status: "ARCHIVED" },
      }),
      expect.objectContaining({
        source_id: "tax:none",
        cause: "tax_rate_unusable",
        store: { name: rate.tax_type },
        xero: { status: "DELETED" },
      }),
    ])
  })
})

describe("renumberedAccounts", () => {
  it("names accounts by their ids, and passes over new ones, renamed ones and those without a code", () => {
    const before = books.chart.accounts
    const [first, second] = before
    const after = [
      { ...first, code: "999" },
      { ...second, name: "Another name" },
      { ...first, account_id: "new", code: "998" },
      { ...second, account_id: before[2].account_id, code: "" },
    ]
    expect(renumberedAccounts(before, after)).toEqual([{ from: first.code, into: "999" }])
  })
})
