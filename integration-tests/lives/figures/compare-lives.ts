import type { Sandbox } from "../../../sandbox/start-sandbox"
import type { Life } from "../live"
import { MARKET_KEYS, MARKETS } from "../world/markets"
import type { World } from "../world/world"
import { actualFigures } from "./actual-figures"
import { type Compared, compareFigures } from "./compare-figures"
import { expectedFigures } from "./expected-figures"
import { addToRows, type FigureRow, figureTable } from "./figure-rows"
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
  const rows: FigureRow[] = []
  const differences: string[] = []
  for (const life of lives) {
    const order = await readRawOrder(world.owner, life.orderId)
    const market = MARKET_KEYS.find((key) => MARKETS[key].currency === order.currency_code) ?? "uk"
    const actual = actualFigures(organisation, order.display_id)
    const { decimals, currency } = MARKETS[market]
    const compared = compareFigures(expectedFigures(order, decimals), actual, {
      decimals,
      inBase: currency === "gbp",
    })
    compared.forEach((one) => addToRows(rows, one))
    const wrong = compared.filter(({ difference }) => !difference.isZero())
    if (wrong.length > 0) {
      differences.push(tell(life, order.display_id, wrong, actual.documents))
    }
  }
  const steps = lives.flatMap((life) => life.steps)
  const refused = steps.filter(({ outcome }) => outcome === "refused").length
  const lived = `${lives.length} orders, ${steps.length} steps, of which the host refused ${refused}`
  return { table: `${figureTable(rows)}\n${lived}`, differences }
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
