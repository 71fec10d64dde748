import { type DocumentKind, type LedgerDocument } from "../../../accounting/ledger/ledger"

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
}

/** The identity of a document, and the Medusa records it hangs on. */
export interface DocumentIdentity {
  kind: DocumentKind
  source_id: string
  key: string
  order_id: string | null
  customer_id: string | null
  payment_id: string | null
}
