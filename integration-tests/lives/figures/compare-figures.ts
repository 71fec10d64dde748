import { type BigNumber } from "bignumber.js"
import { CLEARING, DEBTORS, LIABILITY, TAX } from "../world/books-plan"
import { type ActualFigures } from "./actual-figures"
import { type Amounts } from "./amounts"
import { Exact } from "./exact"
import { type ExpectedFigures } from "./expected-figures"

/** One figure of one order: what it must be, and what Xero says. */
export interface Compared {
  figure: string
  /** The tax type or account that it is for, where there are several. */
  of: string
  expected: BigNumber
  actual: BigNumber
  /** Without sign; what lines may be rounded by is taken off already. */
  difference: BigNumber
}

/**
 * Compares an order's figures. All of them must be equal to the last digit, taxes by tax type after one
 * rounding (largest remainder onto the rounded tax), but for two that cannot be: the net amounts by tax
 * type and by account. Xero rounds every line by itself and the plugin puts what that leaves on the rounding account,
 * so of these only what goes beyond a minor unit a line is a difference; together with the rounding account
 * they must again be equal to the last digit.
 *
 * @param decimals digits after the point that the books keep of the order's currency
 * @param inBase whether that is the organisation's base currency, in which the journal is kept
 */
export function compareFigures(
  expected: ExpectedFigures,
  actual: ActualFigures,
  { decimals, inBase }: { decimals: number; inBase: boolean }
): Compared[] {
  const unit = new Exact(1).shiftedBy(-decimals)
  const compared: Compared[] = []
  const compare = (
    figure: string,
    must: BigNumber,
    is: BigNumber,
    { of = "", leeway = new Exact(0) }: { of?: string; leeway?: BigNumber } = {}
  ) => {
    const beyond = is.minus(must).abs().minus(leeway)
    const difference = beyond.isNegative() ? new Exact(0) : beyond
    compared.push({ figure, of, expected: must, actual: is, difference })
  }
  const each = (name: string, must: Amounts, is: Amounts, leeway?: (key: string) => BigNumber) =>
    [...new Set([...must.keys(), ...is.keys()])].forEach((of) =>
      compare(name, must.get(of), is.get(of), { of, leeway: leeway?.(of) })
    )
  const aLine = (key: string) => unit.times(expected.lines.get(key).plus(1))

  const charged = expected.owed.plus(expected.writtenOff.negated())
  compare("charged", charged, actual.charged)
  compare("tax", expected.tax, actual.tax)
  each("tax by tax type", expected.taxes, actual.taxes)
  each("net by tax type", expected.nets, actual.nets, aLine)
  each("income by account", expected.income, actual.income, aLine)
  compare(
    "income and rounding together",
    charged.minus(expected.tax).minus(expected.tender),
    actual.income.sum().plus(actual.rounding)
  )
  each("money by account", expected.cash, actual.cash)
  compare("receivable", expected.receivable, actual.receivable)
  if (inBase) {
    const { journal } = actual
    compare("ledger: receivables", expected.receivable, journal.get(DEBTORS))
    compare("ledger: clearing account", expected.cash.get(CLEARING), journal.get(CLEARING))
    compare("ledger: tax", expected.tax, journal.get(TAX).negated())
    compare("ledger: liability", actual.income.get(LIABILITY), journal.get(LIABILITY).negated())
    compare("ledger: all accounts", new Exact(0), journal.sum())
  }
  return compared
}
