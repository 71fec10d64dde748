import { BigNumber } from "bignumber.js"

/** Rounds half up (away from zero), as Xero does: https://developer.xero.com/documentation/guides/how-to-guides/rounding-in-xero */
export function round(value: BigNumber, places: number): BigNumber {
  return value.decimalPlaces(places, BigNumber.ROUND_HALF_UP)
}

/** An exact decimal from a stored or sent amount; absent counts as nought. */
export function decimal(value: BigNumber.Value | null | undefined): BigNumber {
  return new BigNumber(value ?? 0)
}

/** The exact sum of amounts. */
export function sum(values: Iterable<BigNumber.Value>): BigNumber {
  let total = new BigNumber(0)
  for (const value of values) {
    total = total.plus(value)
  }
  return total
}

/** An amount of money as it is stored: two decimals, in major units. */
export function money(value: BigNumber): string {
  return round(value, 2).toFixed(2)
}

/** An amount in base currency from one in a document's currency at document units for one of base. */
export function toBase(amount: BigNumber.Value, currencyRate: string): BigNumber {
  return round(new BigNumber(amount).dividedBy(currencyRate), 2)
}
