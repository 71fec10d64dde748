import { type ComposedLine } from "./compose-line"
import { type Decimal, decimal, sum } from "../money/money"

/** What was charged at one rate, rounded to what the books keep. */
export interface RateTax {
  rate: Decimal
  tax: Decimal
}

/**
 * Gives the lines the taxes that were charged. Where Xero's own arithmetic misses the tax of a rate, the
 * difference goes to the rate's largest lines, which then carry their tax with them; a line's tax is
 * never more than the line itself nor of the other sign, since Xero takes neither.
 */
export function chargeTaxes(lines: ComposedLine[], charged: RateTax[]): ComposedLine[] {
  const taxes = new Map(lines.map((line) => [line, line.tax]))
  for (const { rate, tax } of charged) {
    const own = lines.filter((line) => line.rate.eq(rate))
    let missing = tax.minus(sum(own.map((line) => line.tax)))
    const largestFirst = [...own].sort((a, b) => b.amount.abs().comparedTo(a.amount.abs()) ?? 0)
    for (const line of largestFirst) {
      const set = within(line.tax.plus(missing), line.amount)
      missing = missing.minus(set.minus(line.tax))
      taxes.set(line, set)
    }
  }
  return lines.map((line) => {
    const tax = taxes.get(line) ?? line.tax
    return tax.eq(line.tax) ? line : { ...line, tax, tax_is_set: true }
  })
}

function within(tax: Decimal, amount: Decimal): Decimal {
  const zero = decimal(0)
  const [low, high] = amount.isNegative() ? [amount, zero] : [zero, amount]
  return tax.lt(low) ? low : tax.gt(high) ? high : tax
}
