import {
  type DocumentKind,
  type LedgerDocument,
  type PostedLine,
} from "../../../accounting/ledger/ledger"

/** A row of the document ledger as the database has it. Times are UTC. */
export interface LedgerRow extends LedgerDocument {
  id: string
  connection_id: string
  order_id: string | null
  customer_id: string | null
  payment_id: string | null
  number: string | null
  currency_code: string | null
  amount_due: string | null
  posted_at: Date | null
  origin?: "medusa" | "xero"
  import_state?: ImportState | null
}

/**
 * How far a payment recorded in Xero has come on its order in Medusa. `pending`: it is about to be applied;
 * `unapplied`: it cannot be, the reason says why; `withdrawn`: it was removed in Xero before it was applied;
 * `reversed`: it was removed there afterwards, and refunded on the order.
 */
export type ImportState = "pending" | "applied" | "unapplied" | "withdrawn" | "reversed"

/** The identity of a document, and the Medusa records it hangs on. */
export interface DocumentIdentity {
  kind: DocumentKind
  source_id: string
  key: string
  order_id: string | null
  customer_id: string | null
  payment_id: string | null
}

/** What a document to be created is meant to be; kept, so that it can be sent again just as it was. */
export interface DocumentIntent extends DocumentIdentity {
  contact_source_id: string | null
  applied_to: string | null
  applied_from: string | null
  /** The payload about to be sent; null for a contact, whose payload is settled only after the claim. */
  posted: object | null
  lines: PostedLine[]
  /** What Xero is expected to arrive at, decimal strings in major units. */
  total: string | null
  tax: string | null
}
