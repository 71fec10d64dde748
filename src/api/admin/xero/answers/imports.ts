import type { ImportKind } from "../../../../accounting/incoming/incoming-money"
import type { ImportState } from "../../../../modules/xero/ledger/ledger-row"

/** Where a payment that was recorded in Xero stands on its order. */
export interface ImportedAnswer {
  of: ImportKind
  state: ImportState
  /** Why it is not on the order, in plain words, or null. */
  reason: string | null
  /** What the whole batch, overpayment … comes to; the document's own total where it is no part of one. */
  total: string | null
  /** What of it is on the order. */
  allocated: string
}

/** A payment that was recorded in Xero on an invoice of ours. Amounts are decimal strings in major units. */
export interface ImportAnswer extends ImportedAnswer {
  id: string
  order_id: string | null
  /** The invoice's number. */
  invoice_number: string | null
  reference: string
  currency_code: string | null
  /** What of it stands on the invoice in Xero. */
  amount: string | null
  /** Whether it was removed in Xero since. */
  removed: boolean
  xero_url: string | null
  at: string
}

export interface ImportsAnswer {
  imports: ImportAnswer[]
  count: number
  limit: number
  offset: number
}

/** Answer of `/admin/xero/fetch`. */
export interface FetchAnswer {
  /** Orders with something new. */
  orders: number
}
