/** The papers the plugin keeps in Xero. */
export type DocumentKind = "contact" | "invoice" | "payment"

/**
 * `intended`: the intent is written, no clear answer yet (look in Xero before creating again);
 * `posted`: Xero holds it under `xero_id`; `failed`: Xero refused it, nothing is there;
 * `removed`: voided or deleted in Xero.
 */
export type DocumentState = "intended" | "posted" | "failed" | "removed"

/** A line as it stands in Xero, with the Medusa line it came from. */
export interface PostedLine {
  /** The Medusa line's id, or `rounding`. */
  source_id: string
  line_item_id: string | null
}

/** One row of the document ledger: what is, or may be, in Xero. Amounts are decimal strings in major units. */
export interface LedgerDocument {
  kind: DocumentKind
  /** Customer id (contact), order id (invoice) or capture id (payment). */
  source_id: string
  state: DocumentState
  /** Our key in Xero: ContactNumber, InvoiceNumber or the payment's Reference. */
  key: string
  xero_id: string | null
  /** Xero's status, e.g. `AUTHORISED`, `PAID`; null where not known. */
  xero_status: string | null
  total: string | null
  tax: string | null
  /** The payload as last posted, to tell a change from a repetition. */
  posted: object | null
  lines: PostedLine[]
}
