import { type PaymentCommand, type RefundCommand } from "../../accounting/ledger/command"
import { type XeroPayment } from "../../modules/xero/client/documents"
import { type PaymentElement } from "../../modules/xero/client/gateway"
import { type DocumentDoor } from "./document-door"
import { type Round, xeroIdOf } from "./round"

type CashCommand = PaymentCommand | RefundCommand

/** The Xero id of the invoice or credit note that money is to be put on, or null while it has none. */
export const targetIdOf = (round: Round, { kind, applied_to }: CashCommand): string | null =>
  xeroIdOf(round, kind === "payment" ? "invoice" : "credit_note", applied_to)

/** How money is posted: received on an invoice, given back on a credit note. Both are payments in Xero. */
export function moneyDoor<C extends CashCommand>(): DocumentDoor<C, XeroPayment> {
  return {
    find: (round, tasks) => round.gateway.findPayments(tasks.map(({ command }) => command.key)),
    recognise: (_round, { command }, found) => {
      const payment = found.find(
        (candidate) => candidate.reference === command.key && candidate.status !== "DELETED"
      )
      return payment ? { is: "ours", value: payment } : { is: "absent" }
    },
    create: (round, tasks) =>
      round.gateway.createPayments(tasks.map(({ command }) => elementOf(round, command))),
    outcome: ({ command }, payment) => ({
      kind: command.kind,
      source_id: command.source_id,
      state: "posted",
      xero_id: payment.payment_id,
      number: command.key,
      xero_status: payment.status,
      currency_code: payment.currency_code,
      total: payment.amount,
      posted: command.payload,
    }),
    difference: () => null,
  }
}

function elementOf(round: Round, command: CashCommand): PaymentElement {
  const { key, payload } = command
  const id = targetIdOf(round, command) ?? ""
  return command.kind === "payment"
    ? { key, payload, invoice_id: id }
    : { key, payload, credit_note_id: id }
}
