import type { Organisation } from "../../state/organisation"
import type { Books } from "../../state/books"
import type { Allocation } from "./allocation"
import type { Attachment } from "./attachment"
import type { Contact } from "./contact"
import type { CreditNote, Invoice } from "./sales-document"
import type { HeldCredit } from "./held-credit"
import type { HistoryRecord } from "./history-record"
import type { Item } from "./item"
import type { JournalEntry } from "./journal-entry"
import type { Payment } from "./payment"
import type { Quote } from "./quote"

/** Every collection of an organisation's books, in the order in which the records were made. */
export interface StoredBooks extends Books {
  contacts: Contact[]
  items: Item[]
  invoices: Invoice[]
  creditNotes: CreditNote[]
  quotes: Quote[]
  payments: Payment[]
  allocations: Allocation[]
  heldCredits: HeldCredit[]
  history: HistoryRecord[]
  attachments: Attachment[]
  journal: JournalEntry[]
  /** The next numbers of Xero's own numbering, for documents sent without one. */
  nextNumbers: { invoice: number; creditNote: number; quote: number }
}

/** Fresh collections for a new organisation. */
export function emptyBooks(): StoredBooks {
  return {
    contacts: [],
    items: [],
    invoices: [],
    creditNotes: [],
    quotes: [],
    payments: [],
    allocations: [],
    heldCredits: [],
    history: [],
    attachments: [],
    journal: [],
    nextNumbers: { invoice: 1, creditNote: 1, quote: 1 },
  }
}

/** The collections of an organisation; those that are missing (an older file) are added empty. */
export function booksOf(organisation: Organisation): StoredBooks {
  const books = organisation.books
  if (
    ["journal", "items", "quotes", "heldCredits"].some(
      (collection) => !Array.isArray(books[collection])
    )
  ) {
    const empty = emptyBooks()
    const nextNumbers = Object.assign(empty.nextNumbers, books.nextNumbers)
    Object.assign(books, { ...empty, ...books, nextNumbers })
  }
  return books as StoredBooks
}
