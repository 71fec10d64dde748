import type { ContactPayload, InvoicePayload, PaymentPayload } from "./payload"

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

/** Make, change or take back the invoice of an order. */
export interface InvoiceCommand {
  kind: "invoice"
  action: "create" | "update" | "void"
  source_id: string
  /** InvoiceNumber. */
  key: string
  contact_source_id: string
  payload: InvoicePayload
  /** The Medusa line behind each of the payload's lines, in their order; `rounding` for the rounding line. */
  line_sources: string[]
  /** What Xero must arrive at, decimal strings in major units. */
  expected: { total: string; tax: string }
}

/** Post one capture as a payment on the order's invoice. */
export interface PaymentCommand {
  kind: "payment"
  action: "create"
  source_id: string
  /** The payment's Reference. */
  key: string
  /** The Medusa payment the capture belongs to. */
  payment_id: string
  invoice_source_id: string
  payload: PaymentPayload
}

export type Command = ContactCommand | InvoiceCommand | PaymentCommand
