import { type LedgerDocument } from "../ledger/ledger"

/** A row of the document ledger with what a paper tells of it. */
export interface PaperRow extends LedgerDocument {
  number: string | null
  currency_code: string | null
  amount_due: string | null
  posted_at: Date | null
}
