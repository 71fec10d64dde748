import type { Organisation } from "../../state/organisation"
import type { Allocation } from "./allocation"
import type { Contact } from "./contact"
import type { Payment } from "./payment"
import type { Quote } from "./quote"
import { booksOf, type StoredBooks } from "./stored-books"
import { documentNumber, type CreditNote, type Invoice, type SalesDocument } from "./sales-document"

/** Ways into the books by id, number and name, so that thousands of documents stay quick. */
export interface BookIndex {
  contacts: Map<string, Contact>
  contactsByNumber: Map<string, Contact>
  /** Active contacts alone: the name is unique among these. */
  contactsByName: Map<string, Contact>
  invoices: Map<string, Invoice>
  creditNotes: Map<string, CreditNote>
  /** By number, of either kind; a deleted draft sets its number free. */
  invoicesByNumber: Map<string, Invoice>
  creditNotesByNumber: Map<string, CreditNote>
  quotes: Map<string, Quote>
  quotesByNumber: Map<string, Quote>
  documentsByContact: Map<string, Set<SalesDocument>>
  payments: Map<string, Payment>
  paymentsByDocument: Map<string, Payment[]>
  allocationsByDocument: Map<string, Allocation[]>
}

const indexes = new WeakMap<StoredBooks, BookIndex>()

/** Names and numbers are compared without regard to case. Whether Xero does so everywhere is not certain. */
export function folded(text: string): string {
  return text.toLowerCase()
}

/** The index of an organisation's books, built when it is first asked for. */
export function indexOf(organisation: Organisation): BookIndex {
  const books = booksOf(organisation)
  const known = indexes.get(books)
  if (known && known.contacts.size === books.contacts.length) {
    return known
  }
  const index = buildIndex(books)
  indexes.set(books, index)
  return index
}

/** Files a contact under its id, number and name, after it was made or changed. */
export function fileContact(
  index: BookIndex,
  contact: Contact,
  before?: { name: string; number?: string }
): void {
  index.contacts.set(contact.ContactID, contact)
  if (before && index.contactsByName.get(folded(before.name)) === contact) {
    index.contactsByName.delete(folded(before.name))
  }
  if (before?.number) {
    index.contactsByNumber.delete(folded(before.number))
  }
  if (contact.ContactStatus === "ACTIVE") {
    index.contactsByName.set(folded(contact.Name), contact)
  }
  if (contact.ContactNumber) {
    index.contactsByNumber.set(folded(contact.ContactNumber), contact)
  }
}

/** Files a document under its id, number and contact, after it was made or changed. */
export function fileDocument(
  index: BookIndex,
  document: SalesDocument,
  before?: { number: string; contactId: string }
): void {
  const numbers: Map<string, SalesDocument> =
    document.Type === "ACCREC" ? index.invoicesByNumber : index.creditNotesByNumber
  if (before && numbers.get(folded(before.number)) === document) {
    numbers.delete(folded(before.number))
  }
  if (document.Type === "ACCREC") {
    index.invoices.set(document.InvoiceID, document)
  } else {
    index.creditNotes.set(document.CreditNoteID, document)
  }
  if (document.Status !== "DELETED") {
    numbers.set(folded(documentNumber(document)), document)
  }
  if (before) {
    index.documentsByContact.get(before.contactId)?.delete(document)
  }
  const ofContact = index.documentsByContact.get(document.ContactID) ?? new Set()
  index.documentsByContact.set(document.ContactID, ofContact.add(document))
}

/** Files a payment under its id and its document. */
export function filePayment(index: BookIndex, payment: Payment): void {
  index.payments.set(payment.PaymentID, payment)
  append(index.paymentsByDocument, payment.DocumentID, payment)
}

/** Files an allocation under both of its documents. */
export function fileAllocation(index: BookIndex, allocation: Allocation): void {
  append(index.allocationsByDocument, allocation.CreditNoteID, allocation)
  append(index.allocationsByDocument, allocation.InvoiceID, allocation)
}

/** Takes an allocation out of the index again. */
export function dropAllocation(index: BookIndex, allocation: Allocation): void {
  for (const id of [allocation.CreditNoteID, allocation.InvoiceID]) {
    const kept = (index.allocationsByDocument.get(id) ?? []).filter((item) => item !== allocation)
    index.allocationsByDocument.set(id, kept)
  }
}

/** A document of either kind by its id. */
export function findDocument(index: BookIndex, id: string): SalesDocument | undefined {
  return index.invoices.get(id) ?? index.creditNotes.get(id)
}

function buildIndex(books: StoredBooks): BookIndex {
  const index: BookIndex = {
    contacts: new Map(),
    contactsByNumber: new Map(),
    contactsByName: new Map(),
    invoices: new Map(),
    creditNotes: new Map(),
    invoicesByNumber: new Map(),
    creditNotesByNumber: new Map(),
    quotes: new Map(books.quotes.map((quote) => [quote.QuoteID, quote])),
    quotesByNumber: new Map(
      books.quotes
        .filter(({ Status }) => Status !== "DELETED")
        .map((quote) => [folded(quote.QuoteNumber), quote])
    ),
    documentsByContact: new Map(),
    payments: new Map(),
    paymentsByDocument: new Map(),
    allocationsByDocument: new Map(),
  }
  books.contacts.forEach((contact) => fileContact(index, contact))
  books.invoices.forEach((invoice) => fileDocument(index, invoice))
  books.creditNotes.forEach((creditNote) => fileDocument(index, creditNote))
  books.payments.forEach((payment) => filePayment(index, payment))
  books.allocations.forEach((allocation) => fileAllocation(index, allocation))
  return index
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key)
  if (items) {
    items.push(item)
  } else {
    map.set(key, [item])
  }
}
