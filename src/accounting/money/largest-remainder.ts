import { type Decimal, decimal, MEANT_DIGITS, sum } from "./money"

/**
 * Rounds amounts to whole units so that they add up to a given total: each is rounded down, and what is
 * then missing goes, a unit each, to those that lost most; of those that lost the same, to the largest.
 *
 * @param total a whole number of units, within half a unit of the exact sum
 */
export function largestRemainder(amounts: Decimal[], total: Decimal, unit: Decimal): Decimal[] {
  const units = amounts.map((amount) => amount.decimalPlaces(MEANT_DIGITS).div(unit))
  const down = units.map((amount) => amount.integerValue(FLOOR))
  const missing = total.div(unit).minus(sum(down)).toNumber()
  const lost = units
    .map((amount, index) => ({ index, part: amount.minus(down[index]) }))
    .sort(
      (a, b) => b.part.comparedTo(a.part) || (amounts[b.index].comparedTo(amounts[a.index]) ?? 0)
    )
  const raised = new Set(lost.slice(0, Math.max(missing, 0)).map(({ index }) => index))
  return down.map((whole, index) => whole.plus(decimal(raised.has(index) ? 1 : 0)).times(unit))
}

/** bignumber.js: towards minus infinity. */
const FLOOR = 3
