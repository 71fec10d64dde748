import { type InvoicePayload } from "../ledger/payload"
import { type Amount, type Decimal, decimal, roundHalfUp, sum } from "./money"

/** What the amounts of the lines mean. */
export type LineAmountTypes = InvoicePayload["LineAmountTypes"]

/** Xero keeps quantities with four decimals, and unit amounts too when called with `unitdp=4`. */
export const FOUR = 4
/** Line amounts and taxes have two. */
export const TWO = 2

/** The numbers of a line as sent. */
export interface LineNumbers {
  quantity: Amount
  unit: Amount
  /** DiscountAmount, or null. */
  discount: Amount | null
}

/**
 * LineAmount as Xero works it out.
 * Source: https://developer.xero.com/documentation/guides/how-to-guides/rounding-in-xero
 */
export function xeroLineAmount({ quantity, unit, discount }: LineNumbers): Decimal {
  const gross = roundHalfUp(quantity, FOUR).times(roundHalfUp(unit, FOUR))
  return roundHalfUp(gross.minus(decimal(discount ?? 0)), TWO)
}

/** TaxAmount of a line as Xero works it out from the line's amount; `rate` in percent. */
export function xeroLineTax(amount: Amount, rate: Amount, types: LineAmountTypes): Decimal {
  const taxed = decimal(amount).times(rate)
  return roundHalfUp(taxed.div(types === "Inclusive" ? decimal(rate).plus(100) : 100), TWO)
}

/** Total and tax as Xero works them out: the taxes of the lines are rounded, then added up. */
export function xeroTotals(
  lines: { amount: Amount; tax: Amount }[],
  types: LineAmountTypes
): { total: Decimal; tax: Decimal } {
  const amount = sum(lines.map((line) => line.amount))
  const tax = sum(lines.map((line) => line.tax))
  return { total: types === "Inclusive" ? amount : amount.plus(tax), tax }
}
