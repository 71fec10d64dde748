import { type QuoteCommand, type SalesCommand } from "../ledger/command"
import { type BookedLine } from "../ledger/ledger"
import { type LinePayload } from "../ledger/payload"
import { type ChartAccount } from "../mapping/chart"
import { activeTracking } from "../mapping/tracking-choice"
import { type Amount, decimal, sum } from "../money/money"
import { TWO } from "../money/xero-arithmetic"
import { contactName } from "./contact-name"
import { type ExplainedContext, isSentAgain, SENT_AGAIN } from "./explained-context"
import { type ExplainedAccount, type ExplainedLine, type ExplainedSale } from "./explained-plan"
import { lineReasons } from "./line-reasons"

/** A quote, invoice or credit note as it would be sent. */
export function explainSale(
  command: SalesCommand | QuoteCommand,
  context: ExplainedContext
): ExplainedSale {
  const { kind, action, key, payload, expected, lines } = command
  return {
    kind,
    action,
    number: key,
    reference: payload.Reference,
    date: payload.Date,
    due_date: ("DueDate" in payload && payload.DueDate) || null,
    status: payload.Status,
    currency_code: payload.CurrencyCode,
    contact_name: contactName(command.contact_source_id, context),
    line_amount_types: payload.LineAmountTypes,
    lines: lines.map((line, index) =>
      explainLine(line, payload.LineItems[index], command, context)
    ),
    net: decimal(expected.total).minus(expected.tax).toFixed(TWO),
    tax: decimal(expected.tax).toFixed(TWO),
    total: decimal(expected.total).toFixed(TWO),
  }
}

function explainLine(
  line: BookedLine,
  payload: LinePayload,
  command: SalesCommand | QuoteCommand,
  context: ExplainedContext
): ExplainedLine {
  const { settings, ledger } = context
  const inclusive = command.payload.LineAmountTypes === "Inclusive"
  const rate = settings.chart.tax_rates.find(({ tax_type }) => tax_type === line.tax_type)
  return {
    description: payload.Description,
    quantity: decimal(payload.Quantity).toFixed(),
    unit_amount: atLeastTwoDecimals(payload.UnitAmount),
    discount:
      payload.DiscountAmount === undefined ? null : atLeastTwoDecimals(payload.DiscountAmount),
    amount: sum([line.net, inclusive ? line.tax : 0]).toFixed(TWO),
    tax: decimal(line.tax).toFixed(TWO),
    account: accountBy("code", line.account_code, settings.chart.accounts),
    tax_rate: { tax_type: line.tax_type, name: rate?.name ?? null },
    tracking: (payload.Tracking ?? []).flatMap(
      (choice) => activeTracking(choice, settings.chart) ?? []
    ),
    because: isSentAgain(command, ledger)
      ? { account: SENT_AGAIN, tax: SENT_AGAIN }
      : lineReasons(line, context),
  }
}

/** An account with its name, by its code or its id. */
export function accountBy(
  field: "code" | "account_id",
  value: string,
  accounts: ChartAccount[]
): ExplainedAccount {
  const found = accounts.find((account) => account[field] === value)
  return found ? { code: found.code, name: found.name } : { code: value, name: null }
}

function atLeastTwoDecimals(amount: Amount): string {
  const exact = decimal(amount)
  return exact.toFixed(Math.max(TWO, exact.decimalPlaces() ?? 0))
}
