import fc from "fast-check"
import { sum } from "../../money/money"
import { foldFigures, type Grouping, type ReportCell } from "../fold-figures"

const amount = fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2))
const cell: fc.Arbitrary<ReportCell> = fc.record({
  kind: fc.constantFrom("sale", "money"),
  day: fc.constantFrom("2026-01-31", "2026-02-01", "2026-02-02"),
  currency_code: fc.constantFrom("GBP", "EUR"),
  account_code: fc.constantFrom("200", "205", null),
  tax_type: fc.constantFrom("OUTPUT2", "NONE", null),
  provider: fc.constantFrom("pp_card", "gift-card", null),
  store_net: amount,
  store_tax: amount,
  xero_net: amount,
  xero_tax: amount,
  documents: fc.integer({ min: 1, max: 9 }),
  differing: fc.integer({ min: 0, max: 9 }),
})

describe("figures", () => {
  it("come to the same by day, month, account, tax rate and payment method", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const totals = foldFigures(cells, "nothing")
        const by = (kind: string): Grouping[] =>
          kind === "sale" ? ["day", "month", "account", "tax_type"] : ["day", "month", "provider"]
        for (const total of totals) {
          for (const grouping of by(total.kind)) {
            const own = foldFigures(cells, grouping).filter(
              ({ kind, currency_code }) =>
                kind === total.kind && currency_code === total.currency_code
            )
            for (const side of ["store_total", "xero_total", "difference", "store_tax"] as const) {
              expect(sum(own.map((figure) => figure[side])).toFixed(2)).toBe(total[side])
            }
            expect(own.reduce((count, { documents }) => count + documents, 0)).toBe(total.documents)
          }
        }
      }),
      { numRuns: 200 }
    )
  })

  it("are exact, in order, with what is not known last and every difference of its own", () => {
    const one: ReportCell = {
      kind: "sale",
      day: "2026-02-01",
      currency_code: "GBP",
      account_code: "200",
      tax_type: "OUTPUT2",
      provider: null,
      store_net: "0.10",
      store_tax: "0.02",
      xero_net: "0.00",
      xero_tax: "0.00",
      documents: 1,
      differing: 1,
    }
    const figures = foldFigures(
      [
        { ...one, account_code: null },
        one,
        { ...one, store_net: "0.20", xero_net: "0.30" },
        { ...one, account_code: "090" },
      ],
      "account"
    )
    expect(figures.map(({ key }) => key)).toEqual(["090", "200", null])
    expect(figures[1]).toEqual({
      kind: "sale",
      currency_code: "GBP",
      key: "200",
      account_code: null,
      store_net: "0.30",
      store_tax: "0.04",
      store_total: "0.34",
      xero_net: "0.30",
      xero_tax: "0.00",
      xero_total: "0.30",
      difference_net: "0.00",
      difference_tax: "-0.04",
      difference: "-0.04",
      documents: 2,
      differing: 2,
    })
  })
})
