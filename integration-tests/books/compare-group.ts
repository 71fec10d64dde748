import { trialBalance } from "../../sandbox/books/journal/trial-balance"
import type { Organisation } from "../../sandbox/state/organisation"
import { type ActualFigures, actualFigures } from "../lives/figures/actual-figures"
import { Amounts } from "../lives/figures/amounts"
import { type Compared, compareFigures } from "../lives/figures/compare-figures"
import { Exact } from "../lives/figures/exact"
import { expectedFigures } from "../lives/figures/expected-figures"
import { addToRows, type FigureRow } from "../lives/figures/figure-rows"
import type { ModelLife } from "./model/model-life"
import { bookDigits } from "./model/model-markets"
import type { Lived } from "./verify-group"

/** How the books of some orders compare with what must be. */
export interface GroupComparison {
  rows: FigureRow[]
  /** Every difference, with the order's life and the documents behind it, in words. */
  differences: string[]
  /** Orders that wait for a person, by the code of the reason; they are not compared. */
  held: Record<string, number>
}

/** Compares the figures of every order, and the trial balance with what all of them together posted. */
export function compareGroup(lived: Lived[], organisation: Organisation): GroupComparison {
  const found: GroupComparison = { rows: [], differences: [], held: {} }
  const posted = new Amounts()
  for (const { life, kept } of lived) {
    const actual = actualFigures(organisation, life.order.display_id)
    actual.journal.keys().forEach((code) => posted.add(code, actual.journal.get(code)))
    if (kept.holds.length) {
      const [code] = kept.holds[0].split(":")
      found.held[code] = (found.held[code] ?? 0) + 1
    } else {
      const compared = compareLife(life, actual, organisation.baseCurrency)
      take(found, compared, () => [
        `Order #${life.order.display_id}, seed ${life.seed}:`,
        ...compared.filter(isWrong).map(describe),
        ...[...life.told, ...actual.documents].map((words) => `    ${words}`),
      ])
    }
  }
  const balances = compareTrialBalance(organisation, posted)
  take(found, balances, () => balances.filter(isWrong).map(describe))
  return found
}

function take(found: GroupComparison, compared: Compared[], tell: () => string[]) {
  compared.forEach((one) => addToRows(found.rows, one))
  if (compared.some(isWrong)) {
    found.differences.push(tell().join("\n"))
  }
}

function compareLife({ order, market }: ModelLife, actual: ActualFigures, base: string) {
  const decimals = bookDigits(market)
  const inBase = base === market.currency.toUpperCase()
  return compareFigures(expectedFigures(order, decimals), actual, { decimals, inBase })
}

/** Nothing is in the books that belongs to no order. */
function compareTrialBalance(organisation: Organisation, posted: Amounts): Compared[] {
  return trialBalance(organisation).map(({ Code, Debit, Credit }) => {
    const actual = new Exact(Debit).minus(Credit)
    const expected = posted.get(Code)
    const difference = actual.minus(expected).abs()
    return { figure: "trial balance", of: Code, expected, actual, difference }
  })
}

const isWrong = ({ difference }: Compared) => !difference.isZero()

const describe = ({ figure, of, expected, actual }: Compared) =>
  `  ${`${figure} ${of}`.trim()}: must be ${expected.toFixed()}, is ${actual.toFixed()}`
