import { type BigNumber } from "bignumber.js"
import type { Compared } from "./compare-figures"
import { Exact } from "./exact"

/** One figure over all orders. */
export interface FigureRow {
  figure: string
  /** How often it was compared. */
  compared: number
  /** The largest difference, in major units of whatever currency. */
  largest: BigNumber
}

/** Takes one more comparison into the rows, in the order in which figures first came. */
export function addToRows(rows: FigureRow[], { figure, difference }: FigureDifference): void {
  const known = rows.find((row) => row.figure === figure)
  if (known) {
    known.compared += 1
    known.largest = Exact.max(known.largest, difference)
  } else {
    rows.push({ figure, compared: 1, largest: new Exact(difference) })
  }
}

type FigureDifference = Pick<Compared, "figure"> & { difference: BigNumber.Value }

/** The rows as a table with the largest difference of each, which must be 0.00. */
export function figureTable(rows: FigureRow[]): string {
  return [
    "figure".padEnd(32) + "compared".padStart(10) + "largest difference".padStart(22),
    ...rows.map(
      ({ figure, compared, largest }) =>
        figure.padEnd(32) + `${compared}`.padStart(10) + largest.toFixed(2).padStart(22)
    ),
  ].join("\n")
}
