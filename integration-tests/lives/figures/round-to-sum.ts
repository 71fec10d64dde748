import { BigNumber } from "bignumber.js"
import { Amounts } from "./amounts"

/**
 * Brings amounts to whole units that add up to a sum, by largest remainder: each is rounded down, and what
 * is missing goes, a unit each, to those that lost most; of those that lost the same, to the largest.
 *
 * @param total their exact sum, rounded
 */
export function roundToSum(amounts: Amounts, total: BigNumber, unit: BigNumber): Amounts {
  const parts = amounts.keys().map((key) => {
    // A division may leave a last digit of noise, which must not decide who is rounded up.
    const units = amounts.get(key).dividedBy(unit).decimalPlaces(20)
    const down = units.integerValue(BigNumber.ROUND_FLOOR)
    return { key, down, lost: units.minus(down) }
  })
  const down = parts.reduce((sum, part) => sum.plus(part.down), new BigNumber(0))
  const missing = total.dividedBy(unit).minus(down).toNumber()
  const raised = [...parts]
    .sort((a, b) => b.lost.comparedTo(a.lost) || (b.down.comparedTo(a.down) ?? 0))
    .slice(0, Math.max(missing, 0))
  const rounded = new Amounts()
  parts.forEach((part) =>
    rounded.add(part.key, part.down.plus(raised.includes(part) ? 1 : 0).times(unit))
  )
  return rounded
}
