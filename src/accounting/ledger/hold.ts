import type { DocumentKind } from "./ledger"

/** Why a document waits. The code groups what one remedy releases; the message says it to the owner. */
export type HoldCode =
  | "unmapped_account"
  | "unmapped_tax"
  | "unmapped_payment"
  | "archived_account"
  | "archived_tracking"
  | "missing_tax_rate"
  | "tax_rate_differs"
  | "totals_differ"
  | "currency_not_subscribed"
  | "locked_period"
  | "ambiguous_contact"
  | "archived_contact"
  | "number_taken"
  | "found_in_xero"
  | "settled_in_xero"
  | "payment_removed"
  | "invoice_not_authorised"
  | "refunds_off"
  | "rejected"
  | "outage"

/** One document that cannot be posted now, with the reason in plain words and what to do about it. */
export interface Hold {
  code: HoldCode
  kind: DocumentKind
  source_id: string
  /** One or two sentences to the owner: what is wrong, with the figures and names, and what to do. */
  message: string
}
