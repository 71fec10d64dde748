import { decimal, money, sum } from "../decimal"
import type { Line, LineAmountTypes } from "../state/sales-document"

/** The totals of a document, decimal strings in its currency. */
export interface DocumentTotals {
  SubTotal: string
  TotalTax: string
  Total: string
  TotalDiscount: string
}

/** Adds up the lines: the tax is the sum of the rounded taxes of the lines. */
export function documentTotals(lines: Line[], types: LineAmountTypes): DocumentTotals {
  const amount = sum(lines.map((line) => line.LineAmount))
  const tax = sum(lines.map((line) => line.TaxAmount))
  const inclusive = types === "Inclusive"
  return {
    SubTotal: money(inclusive ? amount.minus(tax) : amount),
    TotalTax: money(tax),
    Total: money(inclusive ? amount : amount.plus(tax)),
    TotalDiscount: money(sum(lines.map(discountOf))),
  }
}

function discountOf(line: Line) {
  const gross = decimal(line.Quantity).times(line.UnitAmount ?? 0)
  const discounted = line.DiscountRate !== undefined || line.DiscountAmount !== undefined
  return discounted ? gross.minus(line.LineAmount) : decimal(0)
}
