import { movementsOf } from "../cash/movements"
import { type MoneyCommand, type PaymentCommand, type RefundCommand } from "../ledger/command"
import { decimal } from "../money/money"
import { TWO } from "../money/xero-arithmetic"
import { moneyAccount } from "../settlement/money-command"
import { accountBy } from "./explain-sale"
import { type ExplainedContext, isSentAgain, SENT_AGAIN } from "./explained-context"
import { type ExplainedMoney } from "./explained-plan"

/** A payment, refund or allocation as it would be sent. */
export function explainMoney(command: MoneyCommand, context: ExplainedContext): ExplainedMoney {
  const { kind, action, key, payload } = command
  const on = kind === "refund" ? "credit_note" : "invoice"
  const from = kind === "allocation" ? command.applied_from : null
  return {
    kind,
    action,
    reference: key,
    date: payload.Date,
    currency_code: context.order.currency_code,
    amount: decimal(payload.Amount).toFixed(TWO),
    account:
      "AccountID" in payload
        ? accountBy("account_id", payload.AccountID, context.settings.chart.accounts)
        : null,
    applied_to: numberOf(on, command.applied_to, context),
    applied_from: from === null ? null : numberOf("credit_note", from, context),
    because: isSentAgain(command, context.ledger) ? SENT_AGAIN : reasonOf(command, context),
  }
}

function reasonOf(command: MoneyCommand, context: ExplainedContext): string {
  return command.kind === "allocation"
    ? "Credit that is left pays what is due, the oldest first"
    : accountReason(command, context)
}

function accountReason(
  { source_id }: PaymentCommand | RefundCommand,
  { order, settings, labels }: ExplainedContext
): string {
  const movement = movementsOf(order, settings).find(
    ({ id }) => source_id === id || source_id.startsWith(`${id}/`)
  )
  const account = movement && moneyAccount(movement, order.currency_code, settings, labels)
  return account?.ok ? account.because : SENT_AGAIN
}

/** The number that an invoice or credit note of the order has or gets. */
function numberOf(
  kind: "invoice" | "credit_note",
  sourceId: string,
  { plan, ledger }: ExplainedContext
): string {
  const is = (one: { kind: string; source_id: string }) =>
    one.kind === kind && one.source_id === sourceId
  return (plan.commands.find(is) ?? ledger.find(is))?.key ?? sourceId
}
