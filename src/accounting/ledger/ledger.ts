/**
 * The papers the plugin keeps in Xero. A `quote` stands for a draft order, a `payment` is money received on an invoice, a `refund` money given
 * back on a credit note, an `allocation` a credit note's credit put against an invoice.
 */
export type DocumentKind =
  "contact" | "quote" | "invoice" | "credit_note" | "allocation" | "payment" | "refund"

/**
 * `intended`: the intent is written, no clear answer yet (look in Xero before creating again);
 * `posted`: Xero holds it under `xero_id`; `failed`: Xero refused it, nothing is there;
 * `removed`: voided or deleted in Xero.
 */
export type DocumentState = "intended" | "posted" | "failed" | "removed"

/**
 * What a line of an invoice or a credit note books, decimal strings in major units; a credit note's are
 * positive too. Medusa forgets what its totals once were, so the books remember it here.
 */
export interface BookedLine {
  /** The Medusa line's id, or one of `rounding`, `cash_rounding`, `allowance`, `balance`. */
  source_id: string
  account_code: string
  tax_type: string
  /** Percent. */
  rate: string
  net: string
  tax: string
}

/** A line as it stands in Xero. */
export interface PostedLine extends BookedLine {
  line_item_id: string | null
}

/** One row of the document ledger: what is, or may be, in Xero. Amounts are decimal strings in major units. */
export interface LedgerDocument {
  kind: DocumentKind
  /** Customer id (contact); order id (quote); order id, `/2`, `/3` … (invoices, credit notes); capture or refund id, or the name of a credit line. */
  source_id: string
  state: DocumentState
  /** Our key in Xero: ContactNumber, QuoteNumber, InvoiceNumber, CreditNoteNumber or the payment's Reference. */
  key: string
  xero_id: string | null
  /** Xero's status, e.g. `AUTHORISED`, `PAID`; null where not known. */
  xero_status: string | null
  total: string | null
  tax: string | null
  /** Source id of the contact an invoice or credit note is made out to: one order's papers share it. */
  contact_source_id: string | null
  /** Source id of the invoice (payment, allocation) or credit note (refund) that the money stands on. */
  applied_to: string | null
  /** Source id of the credit note whose credit an allocation uses. */
  applied_from: string | null
  /** The payload as last sent, written with the intent: to tell a change from a repetition. */
  posted: object | null
  lines: PostedLine[]
  /** Where it was recorded first; in Medusa where nothing is said. */
  origin?: "medusa" | "xero"
}
