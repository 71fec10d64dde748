import { chargeTaxes, type RateTax } from "./charge-taxes"
import { type ComposedLine, composeLine } from "./compose-line"
import { largestRemainder } from "../money/largest-remainder"
import { type LineFigures, lineFigures } from "./line-figures"
import { bookDecimals, type Decimal, decimal, minorUnit, roundHalfUp, sum } from "../money/money"
import { type LineSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { type LineAmountTypes, xeroTotals } from "../money/xero-arithmetic"

/** Source of the line that carries what the rounding of the others leaves over. */
export const ROUNDING_SOURCE = "rounding"

/** The invoice of an order in figures and words; no account or tax type of Xero's is named yet. */
export interface ComposedInvoice {
  line_amount_types: LineAmountTypes
  lines: ComposedLine[]
  /** What the order came to and what tax that holds, rounded half up to the minor unit. */
  total: Decimal
  tax: Decimal
  /** The same before rounding, the tax by rate. */
  exact: { total: Decimal; taxes: RateTax[] }
}

/** Whether an invoice is for what is kept of the goods, or for all that was ordered. */
export type GoodsScope = "kept" | "ordered"

/**
 * Composes the invoice of the goods of an order: they are the exact sum of the lines, total and tax
 * are rounded last, and the lines are such that Xero, which rounds each by itself, arrives at the same.
 */
export function composeInvoice(order: OrderSnapshot, scope: GoodsScope = "kept"): ComposedInvoice {
  const figures = linesToInvoice(order, scope).map(lineFigures)
  const decimals = bookDecimals(order.currency_decimals)
  const gross = sum(figures.map((line) => line.total.gross))
  const total = roundHalfUp(gross, decimals)
  const tax = roundHalfUp(gross.minus(sum(figures.map((line) => line.total.net))), decimals)
  const types = lineAmountTypes(figures)
  const exact = exactTaxes(figures)
  const taxes = taxPerRate(exact, tax, minorUnit(order.currency_decimals))
  const lines = chargeTaxes(
    figures.map((line) => composeLine(line, types)),
    taxes
  )
  const residue = total.minus(types === "Inclusive" ? 0 : tax).minus(sum(lines.map(amountOf)))
  return {
    line_amount_types: types,
    lines: residue.isZero() ? lines : [...lines, roundingLine(residue)],
    total,
    tax,
    exact: { total: gross, taxes: exact },
  }
}

/**
 * Whether Xero arrives at the order's figures with these lines, and what is rounded is no more than a
 * minor unit a line. It always should; an invoice of which it is not true must not be sent.
 */
export function isToTheCent(invoice: ComposedInvoice, currencyDecimals: number): boolean {
  const { total, tax } = xeroTotals(invoice.lines, invoice.line_amount_types)
  const rounding = invoice.lines.find((line) => line.source_id === ROUNDING_SOURCE)
  const most = minorUnit(currencyDecimals).times(invoice.lines.length)
  return total.eq(invoice.total) && tax.eq(invoice.tax) && !rounding?.amount.abs().gt(most)
}

const amountOf = (line: ComposedLine) => line.amount

/** Lines of nothing are left out. */
function linesToInvoice({ lines }: OrderSnapshot, scope: GoodsScope): LineSnapshot[] {
  return lines
    .map((line) =>
      scope === "ordered" ? { ...line, quantity: line.ordered_quantity ?? line.quantity } : line
    )
    .filter(({ quantity }) => !decimal(quantity).isZero())
}

function lineAmountTypes(figures: LineFigures[]): LineAmountTypes {
  const priced = figures.filter(
    ({ list, discount }) => !list.net.isZero() || !discount.net.isZero()
  )
  return priced.length && priced.every(({ line }) => line.is_tax_inclusive)
    ? "Inclusive"
    : "Exclusive"
}

function exactTaxes(figures: LineFigures[]): RateTax[] {
  const exact = new Map<string, RateTax>()
  for (const { rate, total } of figures) {
    const sofar = exact.get(rate.toFixed())?.tax ?? decimal(0)
    exact.set(rate.toFixed(), { rate, tax: sofar.plus(total.gross).minus(total.net) })
  }
  return [...exact.values()]
}

/** The rounded tax of the whole, shared among the rates by what each lost most in rounding. */
export function taxPerRate(exact: RateTax[], tax: Decimal, unit: Decimal): RateTax[] {
  const rounded = largestRemainder(
    exact.map((one) => one.tax),
    tax,
    unit
  )
  return exact.map(({ rate }, index) => ({ rate, tax: rounded[index] }))
}

function roundingLine(residue: Decimal): ComposedLine {
  return {
    source_id: ROUNDING_SOURCE,
    description: "Rounding",
    quantity: decimal(1),
    unit: residue,
    discount: null,
    rate: decimal(0),
    exact_net: decimal(0),
    amount: residue,
    tax: decimal(0),
    tax_is_set: false,
  }
}
