import { lineDescription } from "./line-description"
import { type LineFigures } from "./line-figures"
import { type Decimal, decimal, roundHalfUp } from "../money/money"
import {
  FOUR,
  type LineAmountTypes,
  type LineNumbers,
  TWO,
  xeroLineAmount,
  xeroLineTax,
} from "../money/xero-arithmetic"

/** A line of an invoice, its account and tax type not chosen yet. Amounts in major units. */
export interface ComposedLine {
  /** The Medusa line's id, or `rounding`. */
  source_id: string
  description: string
  quantity: Decimal
  unit: Decimal
  discount: Decimal | null
  /** Percent. */
  rate: Decimal
  /** What the line comes to without tax, before any rounding. */
  exact_net: Decimal
  /** LineAmount and TaxAmount that Xero arrives at. */
  amount: Decimal
  tax: Decimal
  /** The tax is not what Xero would work out, and so must be sent. */
  tax_is_set: boolean
}

/**
 * A line whose numbers Xero multiplies out to exactly the line's amount, rounded half up to two
 * decimals: with quantity and price as they are where that works, else as one piece.
 */
export function composeLine(figures: LineFigures, types: LineAmountTypes): ComposedLine {
  const side = types === "Inclusive" ? "gross" : "net"
  const amount = roundHalfUp(figures.total[side], TWO)
  const numbers = lineNumbers(figures, side, amount)
  return {
    source_id: figures.line.id,
    description: lineDescription(figures.line, numbers.detailed),
    quantity: numbers.quantity,
    unit: numbers.unit,
    discount: numbers.discount,
    rate: figures.rate,
    exact_net: figures.total.net,
    amount,
    tax: xeroLineTax(amount, figures.rate, types),
    tax_is_set: false,
  }
}

interface Numbers extends LineNumbers {
  quantity: Decimal
  unit: Decimal
  discount: Decimal | null
  detailed: boolean
}

function lineNumbers(figures: LineFigures, side: "net" | "gross", amount: Decimal): Numbers {
  const list = roundHalfUp(figures.list[side], TWO)
  const discount = list.minus(amount)
  const fitting = discount.gte(0) && discount.lte(list)
  if (!fitting) {
    // More off than the goods cost, or an adjustment that adds: Xero takes neither as a discount.
    return { ...onePiece(amount), discount: null, detailed: true }
  }
  const off = discount.isZero() ? null : discount
  const whole = {
    quantity: roundHalfUp(figures.quantity, FOUR),
    unit: roundHalfUp(figures.unit[side], FOUR),
    discount: off,
  }
  const exact =
    xeroLineAmount(whole).eq(amount) &&
    xeroLineAmount({ ...whole, discount: null }).eq(list) &&
    // Xero takes no discount beyond quantity × price, and that may have been rounded up.
    discount.lte(whole.quantity.times(whole.unit))
  return exact
    ? { ...whole, detailed: false }
    : { ...onePiece(list), discount: off, detailed: true }
}

const onePiece = (unit: Decimal) => ({ quantity: decimal(1), unit })
