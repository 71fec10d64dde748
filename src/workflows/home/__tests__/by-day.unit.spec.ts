import { byDay } from "../by-day"

describe("the figures of the last days", () => {
  it("has every day, the oldest first, and adds kinds and currencies up", () => {
    const invoice = { kind: "invoice" as const, action: "create" as const, total: "1.00" }
    const figures = [
      { ...invoice, day: "2026-02-28", currency_code: "GBP", documents: 2 },
      { ...invoice, day: "2026-02-28", currency_code: "EUR", documents: 3 },
      {
        ...invoice,
        kind: "payment" as const,
        action: "import" as const,
        day: "2026-03-01",
        currency_code: "GBP",
        documents: 4,
      },
      { ...invoice, day: "2026-02-26", currency_code: "GBP", documents: 9 },
    ]
    expect(byDay(figures, "2026-03-01", 3)).toEqual([
      { day: "2026-02-27", sent: 0, fetched: 0 },
      { day: "2026-02-28", sent: 5, fetched: 0 },
      { day: "2026-03-01", sent: 0, fetched: 4 },
    ])
  })
})
