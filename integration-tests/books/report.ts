import { Exact } from "../lives/figures/exact"
import { type FigureRow, figureTable } from "../lives/figures/figure-rows"
import type { GroupOutcome } from "./verify-group"

/** The outcomes of all groups together. */
export interface Report extends GroupOutcome {
  seed: number
}

export const emptyReport = (seed: number): Report => ({
  seed,
  orders: 0,
  events: 0,
  calls: 0,
  rows: [],
  differences: [],
  held: {},
})

/** Adds the outcome of a group, whose amounts may have come as strings. */
export function addOutcome(report: Report, outcome: GroupOutcome): void {
  report.orders += outcome.orders
  report.events += outcome.events
  report.calls += outcome.calls
  report.differences.push(...outcome.differences)
  for (const { figure, compared, largest } of outcome.rows) {
    const known = report.rows.find((row) => row.figure === figure)
    const row: FigureRow = known ?? { figure, compared: 0, largest: new Exact(0) }
    row.compared += compared
    row.largest = Exact.max(row.largest, largest)
    report.rows = known ? report.rows : [...report.rows, row]
  }
  for (const [code, count] of Object.entries(outcome.held)) {
    report.held[code] = (report.held[code] ?? 0) + count
  }
}

/** Whether every figure is equal to the last digit, and something was compared. */
export const isInStep = ({ rows, differences }: Report): boolean =>
  rows.length > 0 && differences.length === 0 && rows.every(({ largest }) => largest.isZero())

/** The table, and under it how much was lived. */
export function summary(report: Report): string {
  return [figureTable(report.rows), lived(report)].join("\n")
}

/** The same as Markdown. */
export function markdown(report: Report): string {
  return [
    "| figure | compared | largest difference |",
    "| --- | ---: | ---: |",
    ...report.rows.map(
      ({ figure, compared, largest }) => `| ${figure} | ${compared} | ${largest.toFixed(2)} |`
    ),
    "",
    `${lived(report)}`,
    "",
  ].join("\n")
}

function lived({ seed, orders, events, calls, held, differences }: Report): string {
  const waiting = Object.entries(held).map(([code, count]) => `${count} with ${code}`)
  return [
    `${orders} orders, seed ${seed}: ${events} events after they were placed, ${calls} calls to Xero;`,
    `${differences.length} orders differ; held for a person: ${waiting.join(", ") || "none"}.`,
  ].join("\n")
}
