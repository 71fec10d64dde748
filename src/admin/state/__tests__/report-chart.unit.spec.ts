import { type Figure } from "../../../api/admin/xero/answers"
import { byMonth, chartPoints, chartScale } from "../report-chart"
import { monthSoFar } from "../report-state"

const figure = (key: string, store_total: string, xero_total: string) =>
  ({ kind: "sale", currency_code: "GBP", key, store_total, xero_total }) as Figure

describe("the chart of a report", () => {
  it("has every day of a short range, and every month of a long one", () => {
    const points = chartPoints([figure("2026-02-28", "12.00", "10.00")], "GBP", {
      from: "2026-02-27",
      to: "2026-03-01",
    })
    expect(points.map(({ key, store, xero }) => [key, store, xero])).toEqual([
      ["2026-02-27", 0, 0],
      ["2026-02-28", 12, 10],
      ["2026-03-01", 0, 0],
    ])
    expect(byMonth("2026-01-01", "2026-01-31")).toBe(false)
    const year = chartPoints([figure("2026-03", "1.00", "1.00")], "GBP", {
      from: "2026-01-15",
      to: "2026-12-01",
    })
    expect(year.map(({ key }) => key)).toHaveLength(12)
    expect(
      chartPoints([figure("2026-03-01", "1", "1")], "EUR", {
        from: "2026-03-01",
        to: "2026-03-01",
      })[0].figure
    ).toBeNull()
  })

  it("has an axis of round steps that holds every value and nought", () => {
    const scaled = (...values: number[]) =>
      chartScale(values.map((store) => ({ key: "", figure: null, store, xero: 0 })))
    expect(scaled(87)).toEqual({ low: 0, high: 100, steps: [0, 50, 100] })
    expect(scaled(-30, 410)).toEqual({ low: -200, high: 600, steps: [-200, 0, 200, 400, 600] })
    expect(scaled()).toMatchObject({ low: 0 })
  })

  it("is of the month so far, unless told otherwise", () => {
    const { from, to } = monthSoFar(new Date(2026, 1, 14, 15, 30))
    expect([from.getDate(), to.getDate(), to.getHours()]).toEqual([1, 14, 0])
  })
})
