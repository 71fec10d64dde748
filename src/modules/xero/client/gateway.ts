import type { ChartAccount, ChartTaxRate, ChartTracking } from "../../../accounting/mapping/chart"
import type {
  AllocationPayload,
  ContactPayload,
  CreditNotePayload,
  InvoicePayload,
  PaymentPayload,
  QuotePayload,
} from "../../../accounting/ledger/payload"
import type { DocumentInXero } from "../../../accounting/report/document-in-xero"
import type { NotedKind } from "../notes/noted-kind"
import type { CallResult, ElementResult } from "./call"
import type {
  FoundInXero,
  QuoteTexts,
  WholeInXero,
  XeroAllocation,
  XeroContact,
  XeroCreditNote,
  XeroInvoice,
  XeroOrganisation,
  XeroPayment,
  XeroQuote,
} from "./documents"

/** A page of what changed, the oldest change first. */
export interface Page<T> {
  records: T[]
  /** Whether there is nothing after it. */
  last: boolean
}

/** A contact to write: `contact_id` set for an update, absent for a create. */
export interface ContactElement {
  key: string
  contact_id?: string
  payload: ContactPayload
}

/** An invoice to write: `invoice_id` set for an update. `key` is its InvoiceNumber. */
export interface InvoiceElement {
  key: string
  invoice_id?: string
  contact_id: string
  payload: InvoicePayload
}

/** A credit note to create. `key` is its CreditNoteNumber. */
export interface CreditNoteElement {
  key: string
  contact_id: string
  payload: CreditNotePayload
}

/** A quote to write: `quote_id` set for an update. `key` is its QuoteNumber. */
export interface QuoteElement {
  key: string
  quote_id?: string
  contact_id: string
  payload: QuotePayload
  /** Whether its lines are written too; without them those in Xero stay. */
  lines: boolean
  /** The texts that are on it in Xero, for them to stay. */
  standing?: QuoteTexts
}

/** Credit to put against one invoice; `key` tells the elements of a call apart, Xero never sees it. */
export interface AllocationElement {
  key: string
  invoice_id: string
  payload: AllocationPayload
}

/** A payment to create, on an invoice or as a refund on a credit note. `key` is its Reference. */
export type PaymentElement = { key: string; payload: PaymentPayload } & (
  | { invoice_id: string; credit_note_id?: undefined }
  | { credit_note_id: string; invoice_id?: undefined }
)

/** A PDF file to put on a document. */
export interface AttachedFile {
  name: string
  bytes: Buffer
  /** Whether the customer finds it at the online invoice; Xero hears of it only where the file is new. */
  online: boolean
  /** Whether a file of this name is there already. */
  replace: boolean
}

/**
 * The only door to Xero's accounting API, for one organisation. Every method is one HTTP call (paged reads:
 * one call a page; look-ups by a list: as many as keep the address short enough for Xero) that first asks the quota gate, sends at most 50 elements with `summarizeErrors=false`,
 * has a timeout, and answers trouble as data. Elements are matched by our key, never by position.
 */
export interface Gateway {
  organisation(): Promise<CallResult<XeroOrganisation>>
  accounts(): Promise<CallResult<ChartAccount[]>>
  taxRates(): Promise<CallResult<ChartTaxRate[]>>
  currencies(): Promise<CallResult<string[]>>
  /** One page of up to 1,000 contacts, archived ones included, changed since the UTC instant where given. */
  contactsPage(
    page: number,
    modified_since: Date | null
  ): Promise<CallResult<{ contacts: XeroContact[]; last: boolean }>>
  /** Contacts by our number, archived ones included. */
  findContacts(contact_numbers: string[]): Promise<CallResult<XeroContact[]>>
  /** Contacts of these very names; Xero takes no account of capitals and accents. */
  findContactsByName(names: string[]): Promise<CallResult<XeroContact[]>>
  createContacts(elements: ContactElement[]): Promise<CallResult<ElementResult<XeroContact>[]>>
  updateContacts(elements: ContactElement[]): Promise<CallResult<ElementResult<XeroContact>[]>>
  /** Sales invoices by number; a supplier's bills are left out. */
  findInvoices(numbers: string[]): Promise<CallResult<XeroInvoice[]>>
  /**
   * One page of up to 1,000 sales invoices, whoever made them, in short: those of some days (both included,
   * `YYYY-MM-DD`), changed since the UTC instant where given.
   */
  invoicesPage(
    page: number,
    days: { from_date: string; to_date: string },
    modified_since: Date | null
  ): Promise<CallResult<{ documents: FoundInXero[]; last: boolean }>>
  /** Sales invoices by Xero's id, with their lines and payments. */
  wholeInvoices(invoice_ids: string[]): Promise<CallResult<WholeInXero[]>>
  createInvoices(elements: InvoiceElement[]): Promise<CallResult<ElementResult<XeroInvoice>[]>>
  updateInvoices(elements: InvoiceElement[]): Promise<CallResult<ElementResult<XeroInvoice>[]>>
  /** Sets the status of invoices: `VOIDED` for authorised ones, `DELETED` for drafts, `AUTHORISED` for drafts. */
  setInvoiceStatus(
    elements: { key: string; invoice_id: string; status: "VOIDED" | "DELETED" | "AUTHORISED" }[]
  ): Promise<CallResult<ElementResult<XeroInvoice>[]>>
  /** Credit notes to customers by number, with their allocations; a supplier's are left out. */
  findCreditNotes(numbers: string[]): Promise<CallResult<XeroCreditNote[]>>
  createCreditNotes(
    elements: CreditNoteElement[]
  ): Promise<CallResult<ElementResult<XeroCreditNote>[]>>
  /** Invoices by Xero's id with their lines and payments, voided and deleted ones included. */
  readInvoices(invoice_ids: string[]): Promise<CallResult<DocumentInXero[]>>
  /** Credit notes likewise. */
  readCreditNotes(credit_note_ids: string[]): Promise<CallResult<DocumentInXero[]>>
  /** Quotes by number, deleted ones included. Xero takes one number a call. */
  findQuotes(numbers: string[]): Promise<CallResult<XeroQuote[]>>
  createQuotes(elements: QuoteElement[]): Promise<CallResult<ElementResult<XeroQuote>[]>>
  /** Changes lines, status or both; Xero lets a status go only to some others. */
  updateQuotes(elements: QuoteElement[]): Promise<CallResult<ElementResult<XeroQuote>[]>>
  /** Puts credit of one credit note against invoices; Xero takes the allocations of one credit note a call. */
  allocateCredit(
    credit_note_id: string,
    elements: AllocationElement[]
  ): Promise<CallResult<ElementResult<XeroAllocation>[]>>
  /** Sales invoices by their ids, with what pays them. */
  readInvoiceStates(invoice_ids: string[]): Promise<CallResult<XeroInvoice[]>>
  /** Sales invoices that changed since the UTC instant, as far as Xero's clock tells, a page of the oldest changes first. */
  changedInvoices(modified_since: Date, page: number): Promise<CallResult<Page<XeroInvoice>>>
  /** Credit notes to customers that changed since the UTC instant. */
  changedCreditNotes(modified_since: Date, page: number): Promise<CallResult<Page<XeroCreditNote>>>
  /** Payments on sales invoices that changed since the UTC instant, deleted ones included. */
  changedPayments(modified_since: Date, page: number): Promise<CallResult<Page<XeroPayment>>>
  /** The tracking categories with their options, archived ones included. */
  trackingCategories(): Promise<CallResult<ChartTracking[]>>
  /** Payments and refunds by our reference, deleted ones included. */
  findPayments(references: string[]): Promise<CallResult<XeroPayment[]>>
  createPayments(elements: PaymentElement[]): Promise<CallResult<ElementResult<XeroPayment>[]>>
  /**
   * Adds notes to a document's own history, which Xero takes for one document a call.
   *
   * @returns how many Xero has written
   */
  addNotes(kind: NotedKind, id: string, texts: string[]): Promise<CallResult<number>>
  /** Names of the files on an invoice or a credit note. */
  attachmentNames(kind: "invoice" | "credit_note", id: string): Promise<CallResult<string[]>>
  /** Puts a file on an invoice or a credit note. Xero takes up to ten a document, 10 MB each. */
  attachFile(
    kind: "invoice" | "credit_note",
    id: string,
    file: AttachedFile
  ): Promise<CallResult<number>>
}
