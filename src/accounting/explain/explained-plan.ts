import { type Hold } from "../ledger/hold"
import { type InvoicePayload, type QuotePayload } from "../ledger/payload"
import { type TargetReasons } from "../sales/booking-target"

/** What would be sent of an order or a customer, in words. Amounts are decimal strings in major units. */
export interface ExplainedPlan {
  /** In the order they would be sent. */
  documents: ExplainedDocument[]
  /** What would wait, and why. */
  holds: Hold[]
  /** Why it stays out of the books, or null. */
  skipped: string | null
  /** What the owner should know of it all the same, or null. */
  note: string | null
  /** More follows once these are sent. */
  again: boolean
}

export type ExplainedDocument = ExplainedContact | ExplainedSale | ExplainedMoney

/** The contact that would be made or brought up to date. */
export interface ExplainedContact {
  kind: "contact"
  action: "create" | "update"
  name: string
  email: string | null
  /** First and last name, where the contact's name is another. */
  person: string | null
  account_number: string | null
  tax_number: string | null
  phones: string[]
  /** Lines as Xero keeps them; none where no address is known. */
  billing_address: string[]
  delivery_address: string[]
  /** Why it is made or changed, and what is done where Xero has it already. */
  because: string
}

/** A quote, an invoice or a credit note. Dates are `YYYY-MM-DD`, organisation time. */
export interface ExplainedSale {
  kind: "quote" | "invoice" | "credit_note"
  action: "create" | "update" | "void"
  number: string
  reference: string
  date: string
  /** Null on quotes and credit notes, and where the contact's terms in Xero decide. */
  due_date: string | null
  status: InvoicePayload["Status"] | QuotePayload["Status"]
  currency_code: string
  /** Null where only Xero knows it. */
  contact_name: string | null
  line_amount_types: InvoicePayload["LineAmountTypes"]
  /** None where the document is taken back. */
  lines: ExplainedLine[]
  net: string
  tax: string
  total: string
}

/** A line as sent, with the reasons of its account and tax rate. */
export interface ExplainedLine {
  description: string
  quantity: string
  unit_amount: string
  discount: string | null
  /** With tax in it where the document's `line_amount_types` says so. */
  amount: string
  tax: string
  account: ExplainedAccount
  tax_rate: { tax_type: string; name: string | null }
  /** E.g. `Region: North`. */
  tracking: string[]
  because: TargetReasons
}

/** An account of the chart; the name is null where the chart no longer has it. */
export interface ExplainedAccount {
  code: string
  name: string | null
}

/** A payment, a refund, or credit put against an invoice. */
export interface ExplainedMoney {
  kind: "payment" | "refund" | "allocation"
  action: "create"
  reference: string
  date: string
  currency_code: string
  amount: string
  /** Null for an allocation, which moves no money. */
  account: ExplainedAccount | null
  /** Number of the invoice or credit note that it goes on. */
  applied_to: string
  /** Number of the credit note whose credit an allocation uses. */
  applied_from: string | null
  because: string
}
