import { type BigNumber } from "bignumber.js"
import type { Life } from "../live"

/** One figure over all lives. */
export interface FigureRow {
  figure: string
  /** How often it was compared. */
  compared: number
  /** The largest difference, in major units of whatever currency. */
  largest: BigNumber
}

/** The figures with their largest differences, and under them how much was lived. */
export function figureTable(lives: Life[], rows: FigureRow[]): string {
  const steps = lives.flatMap((life) => life.steps)
  const refused = steps.filter(({ outcome }) => outcome === "refused").length
  return [
    "figure".padEnd(32) + "compared".padStart(10) + "largest difference".padStart(22),
    ...rows.map(
      ({ figure, compared, largest }) =>
        figure.padEnd(32) + `${compared}`.padStart(10) + largest.toFixed(2).padStart(22)
    ),
    `${lives.length} orders, ${steps.length} steps, of which the host refused ${refused}`,
  ].join("\n")
}
