/** What a comparison of documents can find, and a decision puts right. */
export const DOCUMENT_CAUSES = [
  "voided",
  "missing",
  "lines_edited",
  "date_changed",
  "renumbered",
  "reference_changed",
  "contact_changed",
  "payment_removed",
] as const

/**
 * How what stands in Xero came to differ from what the store has:
 * - `voided`: an invoice or credit note was voided or deleted; `missing`: Xero does not know it any more;
 * - `lines_edited`: amounts, accounts or tax rates; `date_changed`, `renumbered`, `reference_changed`,
 *   `contact_changed`: the same document, otherwise named, dated or made out;
 * - `payment_removed`: a payment or refund of ours was deleted;
 * - `contact_archived`, `period_locked`: it stands in the way of an order's papers;
 * - `account_unusable`, `tax_rate_unusable`: what is chosen in the mapping was archived, deleted or changed;
 * - `not_sent`: the order should have papers that it does not have, and nothing is about to send them.
 */
export const DRIFT_CAUSES = [
  ...DOCUMENT_CAUSES,
  "contact_archived",
  "period_locked",
  "account_unusable",
  "tax_rate_unusable",
  "not_sent",
] as const

export type DriftCause = (typeof DRIFT_CAUSES)[number]

/** What a discrepancy is about: a document, an order, or a choice in the mapping. */
export const DRIFT_KINDS = [
  "contact",
  "invoice",
  "credit_note",
  "payment",
  "refund",
  "order",
  "mapping",
] as const

export type DriftKind = (typeof DRIFT_KINDS)[number]

/** What one side has; only what the two sides differ in. Amounts are decimal strings in major units. */
export interface DriftSide {
  status?: string
  /** Xero's name of an account or a tax rate. */
  name?: string
  number?: string
  /** `YYYY-MM-DD`, organisation time. */
  date?: string
  reference?: string
  contact_id?: string
  /** Tax included. */
  total?: string
  tax?: string
  lines?: { account_code: string | null; tax_type: string | null; net: string; tax: string }[]
}

/** A difference of one cause, with both sides' figures. */
export interface Drift {
  kind: DriftKind
  source_id: string
  cause: DriftCause
  store: DriftSide
  xero: DriftSide
}
