import type { ApiRequest, Scope } from "../../http/endpoint"
import { contactOf } from "../contacts/contact-endpoints"
import { creditNoteOf } from "../credit-notes/credit-note-endpoints"
import { invoiceOf } from "../invoices/invoice-endpoints"
import { paymentOf } from "../payments/payment-endpoints"
import { quoteOf } from "../quotes/quote-endpoints"
import type { RecordKind } from "../state/history-record"

/** How a record with a history is named in a path, and found from it. */
export interface RecordPath {
  kind: RecordKind
  parameter: string
  scope: Scope
  /** The id of the record that the path names; a 404 when there is none. */
  idOf(request: ApiRequest): string
}

/** The kinds of record that take notes. */
export const recordPaths: RecordPath[] = [
  {
    kind: "Contacts",
    parameter: "ContactID",
    scope: "accounting.contacts",
    idOf: (request) => contactOf(request).ContactID,
  },
  {
    kind: "Invoices",
    parameter: "InvoiceID",
    scope: "accounting.invoices",
    idOf: (request) => invoiceOf(request).InvoiceID,
  },
  {
    kind: "CreditNotes",
    parameter: "CreditNoteID",
    scope: "accounting.invoices",
    idOf: (request) => creditNoteOf(request).CreditNoteID,
  },
  {
    kind: "Payments",
    parameter: "PaymentID",
    scope: "accounting.payments",
    idOf: (request) => paymentOf(request).PaymentID,
  },
  {
    kind: "Quotes",
    parameter: "QuoteID",
    scope: "accounting.invoices",
    idOf: (request) => quoteOf(request).QuoteID,
  },
]
