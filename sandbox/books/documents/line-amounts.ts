import { BigNumber } from "bignumber.js"
import { decimal, money, round } from "../decimal"
import type { LineAmountTypes } from "../state/sales-document"
import type { LineInput } from "./document-shape"

/** The worked-out amounts of a line, and what is wrong with those that were sent. */
export interface LineAmounts {
  Quantity: string | null
  UnitAmount: string | null
  LineAmount: string
  faults: string[]
}

/**
 * Works out quantity, unit amount and line amount. The unit amount is rounded to two decimals first
 * (four with `unitdp=4`), the quantity to four, the line amount to two, half up. Of quantity and unit
 * amount one may be left out when the line amount is there. A line with a description alone is a note.
 *
 * Source: https://developer.xero.com/documentation/guides/how-to-guides/rounding-in-xero
 */
export function lineAmounts(line: LineInput, unitDecimals: number): LineAmounts {
  const sent = line.LineAmount === undefined ? undefined : round(decimal(line.LineAmount), 2)
  if (sent === undefined && line.UnitAmount === undefined) {
    return { Quantity: line.Quantity ?? null, UnitAmount: null, LineAmount: "0.00", faults: [] }
  }
  const { quantity, unit } = quantityAndUnit(line, sent, unitDecimals)
  const { amount, faults } = discounted(line, quantity.times(unit))
  const expected = round(amount, 2)
  const derived = line.Quantity === undefined || line.UnitAmount === undefined
  if (sent && !derived && !sent.isEqualTo(expected)) {
    faults.push(
      `The line total ${money(sent)} does not match the expected line total ${money(expected)}`
    )
  }
  return {
    Quantity: quantity.toFixed(4),
    UnitAmount: unit.toFixed(unitDecimals),
    LineAmount: money(sent ?? expected),
    faults,
  }
}

function quantityAndUnit(line: LineInput, sent: BigNumber | undefined, unitDecimals: number) {
  const unit = line.UnitAmount && round(decimal(line.UnitAmount), unitDecimals)
  const quantity = line.Quantity && round(decimal(line.Quantity), 4)
  if (unit) {
    const left = sent && !unit.isZero() ? round(sent.dividedBy(unit), 4) : new BigNumber(1)
    return { unit, quantity: quantity || left }
  }
  const over = quantity && !quantity.isZero() ? quantity : new BigNumber(1)
  return { quantity: over, unit: round(decimal(sent).dividedBy(over), unitDecimals) }
}

function discounted(line: LineInput, gross: BigNumber): { amount: BigNumber; faults: string[] } {
  const { DiscountRate: rate, DiscountAmount: off } = line
  if (rate !== undefined && off !== undefined && !decimal(rate).isZero()) {
    const expected = round(gross.times(rate).dividedBy(100), 2)
    return {
      amount: gross.minus(off),
      faults: expected.isEqualTo(round(decimal(off), 2))
        ? []
        : ["Only one of DiscountRate and DiscountAmount may be given for a line item."],
    }
  }
  if (off !== undefined) {
    return {
      amount: gross.minus(off),
      faults:
        decimal(off).isNegative() || decimal(off).isGreaterThan(gross.absoluteValue())
          ? ["The DiscountAmount must be between 0 and the amount of the line item."]
          : [],
    }
  }
  const percent = decimal(rate)
  return {
    amount: gross.times(new BigNumber(100).minus(percent)).dividedBy(100),
    faults:
      percent.isNegative() || percent.isGreaterThan(100)
        ? ["The DiscountRate must be between 0 and 100."]
        : [],
  }
}

/** The tax of a line, rounded by itself to two decimals half up; the document's tax is the sum of these. */
export function lineTax(lineAmount: string, rate: string, types: LineAmountTypes): string {
  if (types === "NoTax") {
    return "0.00"
  }
  const amount = decimal(lineAmount)
  return types === "Exclusive"
    ? money(amount.times(rate).dividedBy(100))
    : money(amount.minus(amount.times(100).dividedBy(decimal(rate).plus(100))))
}
