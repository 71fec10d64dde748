import { ROUNDING_SOURCE } from "../invoice/compose-invoice"
import { type BookedLine } from "../ledger/ledger"
import { decimal } from "../money/money"
import {
  ALLOWANCE_SOURCE,
  BALANCE_SOURCE,
  CASH_ROUNDING_SOURCE,
  TAX_SOURCE,
} from "../sales/booking"
import {
  balanceTarget,
  bookedBefore,
  cashRoundingTarget,
  lineTarget,
  roundingTarget,
  type TargetReasons,
  type TargetResult,
} from "../sales/booking-target"
import { salesRows } from "../sales/sales-rows"
import { type ExplainedContext } from "./explained-context"

/** Reasons of lines that take the accounts and tax rates of others. */
const BORROWED: Record<string, TargetReasons> = {
  [ALLOWANCE_SOURCE]: {
    account: "An allowance is taken off the accounts of the goods, in proportion",
    tax: "An allowance is taxed as the goods it is taken off",
  },
  [TAX_SOURCE]: {
    account: "A cent of tax that moves without goods stays on the account of the goods",
    tax: "It is the tax rate that the cent belongs to",
  },
}

/**
 * Why a planned line goes to its account and tax rate: what the resolver says that the plan was made with.
 * A line that takes back what was booked elsewhere before goes there and not where the resolver points to now.
 */
export function lineReasons(line: BookedLine, context: ExplainedContext): TargetReasons {
  const borrowed = BORROWED[line.source_id]
  if (borrowed) {
    return borrowed
  }
  const target = targetNow(line, context)
  return target?.ok &&
    target.value.account_code === line.account_code &&
    target.value.tax_type === line.tax_type
    ? target.because
    : bookedBefore(line, context.settings.chart)
}

function targetNow(line: BookedLine, context: ExplainedContext): TargetResult | null {
  const { order, settings, ledger, labels } = context
  const { open, fixed } = salesRows(ledger, settings)
  const posted = (open ? [...fixed, open] : fixed).flatMap(({ lines }) => lines)
  switch (line.source_id) {
    case ROUNDING_SOURCE:
      return roundingTarget(settings)
    case CASH_ROUNDING_SOURCE:
      return cashRoundingTarget(settings, posted)
    case BALANCE_SOURCE:
      return balanceTarget(
        settings,
        ledger.flatMap(({ lines }) => lines)
      )
  }
  const source = order.lines.find(({ id }) => id === line.source_id)
  return source ? lineTarget(order, source, decimal(line.rate), settings, posted, labels) : null
}
