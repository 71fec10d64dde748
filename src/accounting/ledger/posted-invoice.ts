import { type LedgerDocument } from "./ledger"
import { type InvoicePayload } from "./payload"

/** The invoice as last posted, or null where the ledger does not hold it. */
export function postedInvoice(row: LedgerDocument): InvoicePayload | null {
  return row.posted && "LineItems" in row.posted ? (row.posted as InvoicePayload) : null
}
