import { documentShape, lineShape, type DocumentInput } from "../documents/document-shape"
import { planDocument } from "../documents/plan-document"
import type { Actor } from "../state/actor"
import type { Invoice } from "../state/sales-document"
import { asAccountant, type AccountantAction } from "./as-accountant"
import { contactNamed, invoiceNamed } from "./find-record"

const named = { invoice: "text" } as const

/** What the accountant does to invoices. Invoices are named by id or number. */
export const invoiceActions: Record<string, AccountantAction> = {
  /** Fields of an invoice under Xero's names. */
  create_invoice: asAccountant(
    { ...documentShape, InvoiceNumber: "text" } as const,
    (actor, { InvoiceNumber, ...fields }) => {
      const input = { Status: "AUTHORISED", ...fields, number: InvoiceNumber }
      return { ...planDocument(actor, "ACCREC", input, undefined, 4).save() }
    }
  ),
  approve_invoice: asAccountant(named, (actor, { invoice }) => {
    const before = invoiceNamed(actor, invoice)
    const DueDate = before.DueDate ?? before.Date
    return change(actor, before, { Status: "AUTHORISED", DueDate })
  }),
  void_invoice: asAccountant(named, (actor, { invoice }) =>
    change(actor, invoiceNamed(actor, invoice), { Status: "VOIDED" })
  ),
  delete_invoice: asAccountant(named, (actor, { invoice }) =>
    change(actor, invoiceNamed(actor, invoice), { Status: "DELETED" })
  ),
  /** Changes what is given: lines (under Xero's names), number, reference, contact, dates. */
  edit_invoice: asAccountant(
    {
      ...named,
      number: "text",
      reference: "text",
      contact: "text",
      date: "day",
      dueDate: "day",
      lines: [lineShape],
    } as const,
    (actor, input) => {
      const { ContactID } = input.contact ? contactNamed(actor, input.contact) : {}
      return change(actor, invoiceNamed(actor, input.invoice), {
        ...(input.number ? { number: input.number } : {}),
        ...(input.reference === undefined ? {} : { Reference: input.reference }),
        ...(ContactID ? { Contact: { ContactID } } : {}),
        ...(input.date ? { Date: input.date } : {}),
        ...(input.dueDate ? { DueDate: input.dueDate } : {}),
        ...(input.lines ? { LineItems: input.lines } : {}),
      })
    }
  ),
}

function change(actor: Actor, before: Invoice, input: DocumentInput): object {
  return { ...planDocument(actor, "ACCREC", input, before, 4).save() }
}
