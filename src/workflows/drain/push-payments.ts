import { type PaymentCommand } from "../../accounting/ledger/command"
import { type XeroPayment } from "../../modules/xero/client/documents"
import { settleInvoices } from "../../modules/xero/ledger/settle-invoices"
import { createDocuments } from "./create-documents"
import { type DocumentDoor } from "./document-door"
import { type Round, tasksOf } from "./round"

const invoiceIdOf = (round: Round, command: PaymentCommand) =>
  round.ledger.get(`invoice ${command.invoice_source_id}`)?.xero_id ?? null

const paymentDoor: DocumentDoor<PaymentCommand, XeroPayment> = {
  find: (round, tasks) => round.gateway.findPayments(tasks.map(({ command }) => command.key)),
  recognise: (_round, { command }, found) => {
    const payment = found.find(
      (candidate) => candidate.reference === command.key && candidate.status !== "DELETED"
    )
    return payment ? { is: "ours", value: payment } : { is: "absent" }
  },
  create: (round, tasks) =>
    round.gateway.createPayments(
      tasks.map(({ command }) => ({
        key: command.key,
        invoice_id: invoiceIdOf(round, command) ?? "",
        payload: command.payload,
      }))
    ),
  outcome: ({ command }, payment) => ({
    kind: "payment",
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

/** Sends the captures of a round whose invoice is in Xero as payments. */
export async function pushPayments(round: Round): Promise<void> {
  const tasks = tasksOf(round, "payment", ["create"])
  await createDocuments(
    round,
    paymentDoor,
    tasks.filter(({ command }) => invoiceIdOf(round, command))
  )
  const orders = new Set(tasks.flatMap(({ work }) => (work.order_id ? [work.order_id] : [])))
  await settleInvoices(round.xero.postgres.knex, round.connection.id, [...orders])
}
