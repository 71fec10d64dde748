import type { Endpoint } from "../http/endpoint"
import { attachmentEndpoints } from "./attachments/attachment-endpoints"
import { contactEndpoints } from "./contacts/contact-endpoints"
import { creditNoteEndpoints } from "./credit-notes/credit-note-endpoints"
import { historyEndpoints } from "./history/history-endpoints"
import { invoiceEndpoints } from "./invoices/invoice-endpoints"
import { itemEndpoints } from "./items/item-endpoints"
import { paymentEndpoints } from "./payments/payment-endpoints"
import { quoteEndpoints } from "./quotes/quote-endpoints"

export { accountantActions } from "./accountant/accountant-actions"
export { booksSummary, documentRow, type BooksSummary, type DocumentRow } from "./books-summary"
export { onBooksEvent, type BooksEvent } from "./books-event"
export { trialBalance, type TrialBalanceRow } from "./journal/trial-balance"
export { booksOf, emptyBooks, type StoredBooks } from "./state/stored-books"
export { findDocument, indexOf } from "./state/book-index"

/** Every endpoint on contacts and documents, to be served after those on the settings. */
export const booksEndpoints: Endpoint[] = [
  ...contactEndpoints,
  ...invoiceEndpoints,
  ...paymentEndpoints,
  ...creditNoteEndpoints,
  ...quoteEndpoints,
  ...itemEndpoints,
  ...historyEndpoints,
  ...attachmentEndpoints,
]
