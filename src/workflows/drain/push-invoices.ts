import { type InvoiceCommand } from "../../accounting/ledger/command"
import { compareTotals } from "../../accounting/ledger/compare-totals"
import { type XeroInvoice } from "../../modules/xero/client/documents"
import { createDocuments } from "./create-documents"
import { changeInvoices } from "./change-invoices"
import { type DocumentDoor } from "./document-door"
import { contactIdOf, invoiceElement } from "./invoice-element"
import { invoiceOutcome } from "./invoice-outcome"
import { type Round, type Task, tasksOf } from "./round"

const invoiceDoor: DocumentDoor<InvoiceCommand, XeroInvoice> = {
  find: (round, tasks) => round.gateway.findInvoices(tasks.map(({ command }) => command.key)),
  recognise: (round, { command }, found) => {
    const invoice = found.find((candidate) => candidate.number === command.key)
    if (!invoice) {
      return { is: "absent" }
    }
    const ours =
      invoice.reference === command.payload.Reference &&
      invoice.contact_id === contactIdOf(round, command) &&
      compareTotals(command.expected, { total: invoice.total, tax: invoice.total_tax }) === null
    return ours
      ? { is: "ours", value: invoice }
      : {
          is: "foreign",
          code: "number_taken",
          message:
            `Xero already has another invoice with the number ${command.key}. ` +
            "Choose a different invoice number prefix under Settings → Xero, then retry.",
        }
  },
  create: (round, tasks) =>
    round.gateway.createInvoices(tasks.map((task) => invoiceElement(round, task))),
  outcome: invoiceOutcome,
  difference: ({ command }, invoice) =>
    compareTotals(command.expected, { total: invoice.total, tax: invoice.total_tax }),
}

/** Sends the invoices of a round whose contact is in Xero: new ones, changed ones, cancelled ones. */
export async function pushInvoices(round: Round): Promise<void> {
  const ready = (task: Task<InvoiceCommand>) => Boolean(contactIdOf(round, task.command))
  await createDocuments(round, invoiceDoor, tasksOf(round, "invoice", ["create"]).filter(ready))
  await changeInvoices(round, tasksOf(round, "invoice", ["update"]).filter(ready), "update")
  await changeInvoices(round, tasksOf(round, "invoice", ["void"]), "void")
}
