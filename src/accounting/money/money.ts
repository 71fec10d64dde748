import { MathBN } from "@medusajs/framework/utils"

/** An exact decimal. */
export type Decimal = ReturnType<typeof MathBN.convert>

/** Anything that is an exact decimal, or a decimal string. */
export type Amount = Decimal | string | number

/** Half away from zero, as Xero and the books round: https://developer.xero.com/documentation/guides/how-to-guides/rounding-in-xero */
const HALF_UP = 4

/** Quotients are cut at 20 digits; whatever differs only beyond these is the same amount. */
export const MEANT_DIGITS = 15

/** Xero keeps amounts of every currency with two decimals. */
const XERO_DECIMALS = 2

/** The exact decimal of an amount. */
export function decimal(amount: Amount): Decimal {
  return MathBN.convert(amount)
}

/** The exact sum of amounts; 0 of none. */
export function sum(amounts: Amount[]): Decimal {
  return amounts.reduce<Decimal>((total, amount) => total.plus(decimal(amount)), decimal(0))
}

/** Rounds half up, away from zero for negative amounts, to so many decimals. */
export function roundHalfUp(amount: Amount, decimals: number): Decimal {
  return decimal(amount).decimalPlaces(MEANT_DIGITS, HALF_UP).decimalPlaces(decimals, HALF_UP)
}

/** The decimals that an amount of a currency has in Xero: its own, but never more than two. */
export function bookDecimals(currencyDecimals: number): number {
  return Math.min(currencyDecimals, XERO_DECIMALS)
}

/** The smallest amount that books in the currency tell apart, in major units: 0.01, or 1 for yen. */
export function minorUnit(currencyDecimals: number): Decimal {
  return decimal(10).pow(-bookDecimals(currencyDecimals))
}

/** The larger of two amounts. */
export function larger(one: Amount, other: Amount): Decimal {
  return decimal(one).gte(decimal(other)) ? decimal(one) : decimal(other)
}

/** An amount as a sentence shows it, e.g. `46.96 EUR`. */
export function formatMoney(amount: Amount, currencyCode: string, currencyDecimals = 2): string {
  const exact = decimal(amount)
  const decimals = Math.max(bookDecimals(currencyDecimals), Math.min(exact.decimalPlaces() ?? 0, 4))
  return `${exact.toFixed(decimals)} ${currencyCode}`
}
