import { type Decimal, decimal, sum } from "../money/money"
import { type LineSnapshot } from "../order/order-snapshot"
import { lineTaxRate } from "../mapping/tax-source"

/** An exact amount without and with tax. */
export interface NetGross {
  net: Decimal
  gross: Decimal
}

/** What a line comes to, exact, in major units: `total` = `list` − `discount`. */
export interface LineFigures {
  line: LineSnapshot
  quantity: Decimal
  /** The price of one. */
  unit: NetGross
  list: NetGross
  /** The share of the discounts that falls on what is kept. */
  discount: NetGross
  total: NetGross
  /** Percent, all taxes of the line together. */
  rate: Decimal
}

/**
 * The figures of a line from Medusa's raw parts, as Medusa reckons them (`getLineItemTotals` in
 * `@medusajs/utils`): discounts are net unless they say otherwise, and fall on each piece alike.
 */
export function lineFigures(line: LineSnapshot): LineFigures {
  const rate = lineTaxRate(line.tax_lines)
  const factor = rate.div(100).plus(1)
  const from = (amount: Decimal, inclusive: boolean): NetGross =>
    inclusive
      ? { net: amount.div(factor), gross: amount }
      : { net: amount, gross: amount.times(factor) }
  const quantity = decimal(line.quantity)
  const unit = decimal(line.unit_price)
  const list = from(unit.times(quantity), line.is_tax_inclusive)
  const parts = line.adjustments.map((adjustment) =>
    from(decimal(adjustment.amount), adjustment.is_tax_inclusive)
  )
  const discount = {
    net: shareOf(sum(parts.map(({ net }) => net)), line),
    gross: shareOf(sum(parts.map(({ gross }) => gross)), line),
  }
  return {
    line,
    quantity,
    unit: from(unit, line.is_tax_inclusive),
    list,
    discount,
    total: { net: list.net.minus(discount.net), gross: list.gross.minus(discount.gross) },
    rate,
  }
}

function shareOf(amount: Decimal, line: LineSnapshot): Decimal {
  const ordered = decimal(line.ordered_quantity ?? line.quantity)
  return ordered.isZero() ? decimal(0) : amount.times(line.quantity).div(ordered)
}
