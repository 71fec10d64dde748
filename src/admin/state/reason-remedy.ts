import { type ReasonAnswer } from "../../api/admin/xero/answers"
import { type en } from "../i18n/en"

/** The reasons that have words of their own. */
export type ReasonCode = keyof typeof en.reasons.code

/** Where a reason is mended. */
export type Remedy = "mapping" | "settings" | "subject" | "xero" | "limits"

const REMEDIES: Record<ReasonCode, Remedy> = {
  unmapped_account: "mapping",
  unmapped_tax: "mapping",
  unmapped_payment: "mapping",
  archived_account: "mapping",
  archived_tracking: "mapping",
  missing_tax_rate: "mapping",
  tax_rate_differs: "mapping",
  totals_differ: "subject",
  currency_not_subscribed: "xero",
  locked_period: "settings",
  ambiguous_contact: "xero",
  archived_contact: "xero",
  number_taken: "settings",
  found_in_xero: "subject",
  settled_in_xero: "xero",
  payment_removed: "subject",
  invoice_not_authorised: "xero",
  refunds_off: "settings",
  rejected: "subject",
  outage: "limits",
  throttled: "limits",
  unauthorised: "settings",
  duplicate: "xero",
  missing: "subject",
  unknown: "subject",
  other: "subject",
}

/** The reason as the texts know it; one that has no words is `other`. */
export const reasonCode = (code: string): ReasonCode => (isKnown(code) ? code : "other")

const isKnown = (code: string): code is ReasonCode => Object.keys(REMEDIES).includes(code)

/** Where a reason is mended, and the way there. */
export function remedyOf(
  { code, subject_type, subject_id }: ReasonAnswer,
  xeroUrl: string
): { remedy: Remedy; to: string; outside: boolean } {
  const remedy = REMEDIES[reasonCode(code)]
  const ways: Record<Remedy, string> = {
    mapping: "/settings/xero/mapping",
    settings: "/settings/xero",
    subject: `/${subject_type}s/${subject_id}`,
    xero: xeroUrl,
    limits: "/xero",
  }
  return { remedy, to: ways[remedy], outside: remedy === "xero" }
}
