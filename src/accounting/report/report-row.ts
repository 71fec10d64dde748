import { type DocumentKind } from "../ledger/ledger"
import { decimal } from "../money/money"

/**
 * Why the store and Xero differ:
 * - `waiting`: it is to be sent; `held`: it waits for a person; `failed`: it is tried again by itself;
 * - `not_in_scope`: the owner chose that it is not sent;
 * - `not_approved`: a draft in Xero, which counts in none of its reports;
 * - `voided`: an invoice or credit note taken back in Xero; `edited`: its lines were changed there;
 *   `moved`: its date was; `missing`: Xero does not know it any more;
 * - `removed`: a payment deleted in Xero; `only_in_xero`: money that the store knows nothing of;
 * - `rounding`: no more than a minor unit a line;
 * - `unexplained`: none of these.
 */
export const DIFFERENCE_CAUSES = [
  "waiting",
  "held",
  "failed",
  "not_in_scope",
  "not_approved",
  "voided",
  "edited",
  "moved",
  "missing",
  "removed",
  "only_in_xero",
  "rounding",
  "unexplained",
] as const

export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number]

/** A cause, and the same in words to the owner. */
export interface Cause {
  cause: DifferenceCause
  reason: string
}

/** The sides of a figure; decimal strings in major units, below zero where it is credited or given back. */
export interface BothSides {
  store_net: string
  store_tax: string
  xero_net: string
  xero_tax: string
}

/**
 * The smallest figure of the report: what one document of an order, or what of the order has no document yet, books
 * at one account and tax type, or moves by one means of payment. Every figure shown is a sum of these.
 */
export interface ReportRow extends BothSides {
  /** Goods and what follows from them, or money. */
  kind: "sale" | "money"
  order_id: string
  /** "#1001" */
  order_label: string
  /** `YYYY-MM-DD`, organisation time. */
  day: string
  currency_code: string
  /** Null where it is not known: nothing is chosen for it yet, or Xero does not say it. */
  account_code: string | null
  /** Xero's tax type; null for money, and where it is not known. */
  tax_type: string | null
  /** Medusa's payment provider, or `gift-card` or `store-credit`; null for sales, and where the store knows none. */
  provider: string | null
  document_kind: DocumentKind | null
  document_number: string | null
  xero_id: string | null
  cause: DifferenceCause | null
  reason: string | null
}

/** Whether the two sides of a figure are the same. */
export const agrees = (row: BothSides): boolean =>
  decimal(row.store_net).eq(row.xero_net) && decimal(row.store_tax).eq(row.xero_tax)
