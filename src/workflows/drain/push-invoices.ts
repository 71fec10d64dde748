import { type InvoiceCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type XeroInvoice } from "../../modules/xero/client/documents"
import { createDocuments } from "./create-documents"
import { changeInvoices } from "./change-invoices"
import { type DocumentDoor } from "./document-door"
import { invoiceElement } from "./invoice-element"
import { recogniseSales } from "./recognise-sales"
import { contactIdOf, type Round, type Task, tasksOf } from "./round"
import { invoiceOutcome } from "./sales-outcome"

const invoiceDoor: DocumentDoor<InvoiceCommand, XeroInvoice> = {
  find: (round, tasks) => round.gateway.findInvoices(tasks.map(({ command }) => command.key)),
  recognise: recogniseSales,
  create: (round, tasks) =>
    round.gateway.createInvoices(tasks.map((task) => invoiceElement(round, task))),
  outcome: invoiceOutcome,
  difference: ({ command }, { total, total_tax }) =>
    compareTotals(command.expected, { total, tax: total_tax }),
}

/** Sends the invoices of a round whose contact is in Xero: those to take back, changed ones, new ones. */
export async function pushInvoices(round: Round): Promise<void> {
  const ready = (task: Task<InvoiceCommand>) => Boolean(contactIdOf(round, task.command))
  await changeInvoices(round, tasksOf(round, "invoice", ["void"]), "void")
  await changeInvoices(round, tasksOf(round, "invoice", ["update"]).filter(ready), "update")
  await createDocuments(round, invoiceDoor, tasksOf(round, "invoice", ["create"]).filter(ready))
}
