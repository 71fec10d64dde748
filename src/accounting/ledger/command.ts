import type { BookedLine } from "./ledger"
import type {
  AllocationPayload,
  ContactPayload,
  CreditNotePayload,
  InvoicePayload,
  PaymentPayload,
  QuotePayload,
} from "./payload"

/** Make or bring up to date the contact of a customer. */
export interface ContactCommand {
  kind: "contact"
  action: "create" | "update"
  /** The customer's id, or `email:<hash>` for an order without a customer. */
  source_id: string
  /** ContactNumber. */
  key: string
  payload: ContactPayload
}

/** What Xero must arrive at, decimal strings in major units. */
export interface ExpectedTotals {
  total: string
  tax: string
}

/** Make, change or take back an invoice of an order. */
export interface InvoiceCommand {
  kind: "invoice"
  action: "create" | "update" | "void"
  source_id: string
  /** InvoiceNumber. */
  key: string
  contact_source_id: string
  payload: InvoicePayload
  /** What each of the payload's lines books, in their order; empty for `void`. */
  lines: BookedLine[]
  expected: ExpectedTotals
}

/** Make a credit note of an order. */
export interface CreditNoteCommand {
  kind: "credit_note"
  action: "create"
  source_id: string
  /** CreditNoteNumber. */
  key: string
  contact_source_id: string
  payload: CreditNotePayload
  lines: BookedLine[]
  expected: ExpectedTotals
}

/** Make or change the quote of a draft order; a change takes its status one step on at most. */
export interface QuoteCommand {
  kind: "quote"
  action: "create" | "update"
  /** The order's id. */
  source_id: string
  /** QuoteNumber. */
  key: string
  contact_source_id: string
  payload: QuotePayload
  /** Whether the lines differ from those that were sent last, and so are sent. */
  lines_changed: boolean
  lines: BookedLine[]
  expected: ExpectedTotals
}

/** Put credit of a credit note against an invoice. Xero keeps no reference of ours on it. */
export interface AllocationCommand {
  kind: "allocation"
  action: "create"
  /** `<credit note's source>><invoice's source>`, and `/2` … for a further one between the same two. */
  source_id: string
  key: string
  applied_from: string
  applied_to: string
  payload: AllocationPayload
}

/** Post money received (a capture, a gift card redeemed) as a payment on an invoice. */
export interface PaymentCommand {
  kind: "payment"
  action: "create"
  /** The capture's id, or the name of the credit line; `/2` … for what of it goes on a further invoice. */
  source_id: string
  /** The payment's Reference. */
  key: string
  /** The Medusa payment it belongs to; null for a credit line. */
  payment_id: string | null
  /** Source id of the invoice. */
  applied_to: string
  payload: PaymentPayload
}

/** Post money given back as a payment on a credit note. */
export interface RefundCommand {
  kind: "refund"
  action: "create"
  /** The refund's id, or the name of the credit line; `/2` … for what of it goes on a further credit note. */
  source_id: string
  /** The payment's Reference. */
  key: string
  payment_id: string | null
  /** Source id of the credit note. */
  applied_to: string
  payload: PaymentPayload
}

/** What is charged or credited, as against the money that settles it. */
export type SalesCommand = InvoiceCommand | CreditNoteCommand

export type MoneyCommand = PaymentCommand | RefundCommand | AllocationCommand

export type Command =
  | ContactCommand
  | InvoiceCommand
  | CreditNoteCommand
  | QuoteCommand
  | AllocationCommand
  | PaymentCommand
  | RefundCommand
