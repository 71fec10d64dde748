import { composeInvoice } from "../invoice/compose-invoice"
import { invoiceProblems } from "../invoice/invoice-problems"
import { type Problem } from "../ledger/problem"
import { lineTracking } from "../mapping/line-tracking"
import { type BookSettings } from "../mapping/settings"
import { type LineAmountTypes, TWO } from "../money/xero-arithmetic"
import { type OrderSnapshot } from "../order/order-snapshot"
import { inOrder, negated } from "../sales/booking"
import {
  detailedLine,
  type DocumentLine,
  type LineExtras,
  plainLine,
} from "../sales/document-lines"
import { type GoodsLine } from "../sales/goods-bookings"
import { salesContent } from "../sales/sales-content"
import { type SalesRows } from "../sales/sales-rows"

/** What a quote is made of. */
export interface QuoteContent {
  line_amount_types: LineAmountTypes
  lines: DocumentLine[]
}

/**
 * The lines of a draft order's quote: those its invoice will have, with allowances as lines below zero, as
 * there is no credit note to a quote.
 */
export function quoteContent(
  order: OrderSnapshot,
  settings: BookSettings
): { ok: true; value: QuoteContent } | { ok: false; problems: Problem[] } {
  const composed = composeInvoice(order)
  const problems = invoiceProblems(order, composed, settings)
  const content = salesContent(order, settings, composed, NOTHING_STANDS, [])
  const tracking = lineTracking(order, settings)
  if (problems.length || !content.ok || !tracking.ok) {
    return {
      ok: false,
      problems: [
        ...problems,
        ...(content.ok ? [] : content.problems),
        ...(tracking.ok ? [] : [tracking]),
      ],
    }
  }
  const { detailed, ups, downs, line_amount_types } = content.value
  const extras = {
    ...(settings.item_code ? { ItemCode: settings.item_code } : {}),
    ...(tracking.value.length ? { Tracking: tracking.value } : {}),
  }
  const lines = [
    ...detailed.map((line) => quoteLine(line, line_amount_types, extras)),
    ...inOrder([...ups, ...negated(downs)]).map((one) => plainLine(one, line_amount_types, extras)),
  ]
  return { ok: true, value: { line_amount_types, lines } }
}

const NOTHING_STANDS: SalesRows = { unclear: [], open: null, fixed: [] }

/** Xero keeps two decimals of a quote's unit amounts, so a finer price is quoted as one piece. */
function quoteLine(line: GoodsLine, types: LineAmountTypes, extras: LineExtras): DocumentLine {
  const { unit, quantity, description } = line.line
  return (unit.decimalPlaces() ?? 0) <= TWO
    ? detailedLine(line, extras)
    : plainLine(
        { ...line.booking, description: `${quantity.toFixed()} × ${description}` },
        types,
        extras
      )
}
