import { type BigNumber } from "bignumber.js"
import type { Sandbox } from "../../../sandbox/start-sandbox"
import type { Life } from "../live"
import { MARKET_KEYS, MARKETS } from "../world/markets"
import type { World } from "../world/world"
import { actualFigures } from "./actual-figures"
import { type Compared, compareFigures } from "./compare-figures"
import { Exact } from "./exact"
import { expectedFigures } from "./expected-figures"
import { type FigureRow, figureTable } from "./figure-table"
import { readRawOrder } from "./raw-order"

/** How the books compare with the store. */
export interface Comparison {
  /** A row a figure with the largest difference, which must be 0.00. */
  table: string
  /** Every difference with the order's life and the documents behind it, in words. */
  differences: string[]
}

/** Compares what Xero says with what the store's raw figures say, for each life's order. */
export async function compareLives(
  world: World,
  sandbox: Sandbox,
  tenantId: string,
  lives: Life[]
): Promise<Comparison> {
  const organisation = sandbox.control.organisation(tenantId)
  const rows = new Map<string, { compared: number; largest: BigNumber }>()
  const differences: string[] = []
  for (const life of lives) {
    const order = await readRawOrder(world.owner, life.orderId)
    const market = MARKET_KEYS.find((key) => MARKETS[key].currency === order.currency_code) ?? "uk"
    const actual = actualFigures(organisation, order.display_id)
    const compared = compareFigures(expectedFigures(order, market), actual, market)
    for (const { figure, difference } of compared) {
      const known = rows.get(figure) ?? { compared: 0, largest: new Exact(0) }
      rows.set(figure, {
        compared: known.compared + 1,
        largest: Exact.max(known.largest, difference),
      })
    }
    const wrong = compared.filter(({ difference }) => !difference.isZero())
    if (wrong.length > 0) {
      differences.push(tell(life, order.display_id, wrong, actual.documents))
    }
  }
  const table: FigureRow[] = [...rows].map(([figure, row]) => ({ figure, ...row }))
  return {
    table: figureTable(lives, table),
    differences,
  }
}

function tell(life: Life, displayId: number, wrong: Compared[], documents: string[]): string {
  return [
    `Order #${displayId} (${life.orderId}), seed ${life.seed}:`,
    ...wrong.map(
      ({ figure, of, expected, actual }) =>
        `  ${[figure, of].join(" ").trim()}: must be ${expected.toFixed()}, is ${actual.toFixed()}`
    ),
    ...life.steps.map(({ name, outcome, words }) => `    ${name} – ${outcome}: ${words}`),
    ...documents.map((document) => `    ${document}`),
  ].join("\n")
}
