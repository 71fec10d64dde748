import { countScale } from "../home-chart"
import { sentByKind } from "../sent-figures"

describe("the axis of a chart of counts", () => {
  it.each([
    [[], [0, 1]],
    [[1], [0, 1]],
    [
      [3, 4],
      [0, 1, 2, 3, 4],
    ],
    [[11], [0, 5, 10, 15]],
    [[100], [0, 50, 100]],
    [[4321], [0, 2000, 4000, 6000]],
  ])("of %j has the steps %j", (counts, steps) => {
    const scale = countScale(counts)
    expect(scale.steps).toEqual(steps)
    expect(scale.high).toBe(steps[steps.length - 1])
    expect(scale.high).toBeGreaterThanOrEqual(Math.max(0, ...counts))
  })
})

describe("figures by kind", () => {
  it("adds the documents of all currencies up, keeps their sums apart, and shows what a day usually has", () => {
    expect(sentByKind([])).toEqual([
      { kind: "invoice", documents: 0, sums: [] },
      { kind: "payment", documents: 0, sums: [] },
    ])
    const invoice = { kind: "invoice" as const, documents: 2 }
    expect(
      sentByKind([
        { ...invoice, currency_code: "GBP", total: "10.00" },
        { ...invoice, currency_code: "EUR", total: "7.50" },
        { kind: "contact", currency_code: null, documents: 1, total: null },
      ])
    ).toEqual([
      { kind: "contact", documents: 1, sums: [] },
      {
        kind: "invoice",
        documents: 4,
        sums: [
          { currency_code: "GBP", total: "10.00" },
          { currency_code: "EUR", total: "7.50" },
        ],
      },
      { kind: "payment", documents: 0, sums: [] },
    ])
  })
})
