import { type FaultKind } from "../../accounting/fault/fault"
import { type HoldCode } from "../../accounting/ledger/hold"

/** Why documents wait, to stand after "mostly because". */
const REASON_WORDS: Record<HoldCode | FaultKind, string> = {
  unmapped_account: "an account has not been chosen",
  unmapped_tax: "a tax rate has not been chosen",
  unmapped_payment: "the account of a payment provider has not been chosen",
  archived_account: "an account was archived in Xero",
  archived_tracking: "a tracking category was archived in Xero",
  missing_tax_rate: "a tax rate is no longer in Xero",
  tax_rate_differs: "a tax rate in Xero differs from what was charged",
  totals_differ: "Xero's total differs from the order's",
  currency_not_subscribed: "a currency has not been added in Xero",
  locked_period: "their period is closed in Xero",
  ambiguous_contact: "several contacts in Xero fit",
  archived_contact: "a contact was archived in Xero",
  number_taken: "a number is taken by another document in Xero",
  settled_in_xero: "the document was settled in Xero by other means",
  payment_removed: "a payment was deleted in Xero",
  invoice_not_authorised: "an invoice still has to be approved in Xero",
  found_in_xero: "it is not certain which invoices in Xero are theirs",
  refunds_off: "refunds are switched off",
  rejected: "Xero refused them",
  outage: "Xero did not answer",
  throttled: "Xero asked for a pause",
  unauthorised: "Xero did not accept the authorisation",
  duplicate: "a number is taken by another document in Xero",
  missing: "something they need is no longer in Xero",
  unknown: "something unforeseen happened",
}

/** The reason of a code as half a sentence, or nothing for one that has no words. */
export function reasonWords(code: string | null): string {
  return isKnown(code) ? `, mostly because ${REASON_WORDS[code]}` : ""
}

const isKnown = (code: string | null): code is keyof typeof REASON_WORDS =>
  code !== null && Object.keys(REASON_WORDS).includes(code)
