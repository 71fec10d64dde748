import { MedusaError } from "@medusajs/framework/utils"
import { type ComposedInvoice, ROUNDING_SOURCE } from "../invoice/compose-invoice"
import { type ComposedLine } from "../invoice/compose-line"
import { type PostedLine } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Booking } from "./booking"
import { lineTarget, roundingTarget, type TargetResult } from "./booking-target"
import { type Problem, uniqueProblems } from "../ledger/problem"

/** A composed line with what it books. */
export interface GoodsLine {
  line: ComposedLine
  booking: Booking
}

export type GoodsResult = { ok: true; lines: GoodsLine[] } | { ok: false; problems: Problem[] }

/** Names the account and tax type of every line of a composed invoice. */
export function goodsLines(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  settings: BookSettings,
  posted: PostedLine[]
): GoodsResult {
  const found = composed.lines.map((line) => ({
    line,
    target: targetOf(order, line, settings, posted),
  }))
  const problems = found.flatMap(({ target }) => (target.ok ? [] : target.problems))
  if (problems.length) {
    return { ok: false, problems: uniqueProblems(problems) }
  }
  const inclusive = composed.line_amount_types === "Inclusive"
  return {
    ok: true,
    lines: found.flatMap(({ line, target }) =>
      target.ok
        ? [
            {
              line,
              booking: {
                source_id: line.source_id,
                description: line.description,
                ...target.value,
                rate: line.rate,
                net: inclusive ? line.amount.minus(line.tax) : line.amount,
                tax: line.tax,
              },
            },
          ]
        : []
    ),
  }
}

function targetOf(
  order: OrderSnapshot,
  line: ComposedLine,
  settings: BookSettings,
  posted: PostedLine[]
): TargetResult {
  if (line.source_id === ROUNDING_SOURCE) {
    return roundingTarget(settings)
  }
  const source = order.lines.find(({ id }) => id === line.source_id)
  if (!source) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The composed line ${line.source_id} is none of the order's`
    )
  }
  return lineTarget(order, source, line.rate, settings, posted)
}
