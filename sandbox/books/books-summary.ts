import type { Organisation } from "../state/organisation"
import { indexOf } from "./state/book-index"
import { documentId, documentNumber, type SalesDocument } from "./state/sales-document"
import { booksOf } from "./state/stored-books"

/** A document in one row, for the control page; amounts are decimal strings. */
export interface DocumentRow {
  id: string
  type: SalesDocument["Type"]
  number: string
  reference: string
  contactId: string
  contact: string
  date: string
  dueDate: string | null
  currency: string
  tax: string
  total: string
  /** The amount due of an invoice, the remaining credit of a credit note. */
  open: string
  status: string
}

/** What an organisation's books hold, in counts and the newest documents. */
export interface BooksSummary {
  counts: {
    contacts: number
    invoices: number
    creditNotes: number
    payments: number
    allocations: number
  }
  newest: DocumentRow[]
}

/** Counts, and the ten newest invoices and credit notes. */
export function booksSummary(organisation: Organisation): BooksSummary {
  const { contacts, invoices, creditNotes, payments, allocations } = booksOf(organisation)
  const newest = [...invoices.slice(-10), ...creditNotes.slice(-10)]
    .sort((left, right) => right.UpdatedDateUTC.localeCompare(left.UpdatedDateUTC))
    .slice(0, 10)
  return {
    counts: {
      contacts: contacts.length,
      invoices: invoices.length,
      creditNotes: creditNotes.length,
      payments: payments.filter((payment) => payment.Status === "AUTHORISED").length,
      allocations: allocations.length,
    },
    newest: newest.map((document) => documentRow(organisation, document)),
  }
}

/** One document as a row. */
export function documentRow(organisation: Organisation, document: SalesDocument): DocumentRow {
  return {
    id: documentId(document),
    type: document.Type,
    number: documentNumber(document),
    reference: document.Reference,
    contactId: document.ContactID,
    contact: indexOf(organisation).contacts.get(document.ContactID)?.Name ?? "",
    date: document.Date,
    dueDate: document.DueDate,
    currency: document.CurrencyCode,
    tax: document.TotalTax,
    total: document.Total,
    open: document.Type === "ACCREC" ? document.AmountDue : document.RemainingCredit,
    status: document.Status,
  }
}
