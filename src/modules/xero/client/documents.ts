import type { FoundLine, FoundPayment } from "../../../accounting/found/found-invoice"
import type { CreditInXero, PaymentInXero } from "../../../accounting/incoming/incoming-money"
import type { SellerInXero } from "../../../accounting/paper/seller"
import type { DocumentInXero } from "../../../accounting/report/document-in-xero"

/** What Xero returned of a contact. */
export interface XeroContact {
  contact_id: string
  contact_number: string | null
  name: string
  email: string | null
  status: string
  /** Set on a contact that was merged into another. */
  merged_to_contact_id: string | null
  updated_at: string
}

/** What Xero returned of an invoice; amounts are decimal strings in major units. */
export interface XeroInvoice {
  invoice_id: string
  number: string
  reference: string | null
  contact_id: string | null
  status: string
  currency_code: string
  sub_total: string
  total_tax: string
  total: string
  amount_due: string
  amount_paid: string
  lines: { line_item_id: string | null; description: string | null; line_amount: string }[]
  /** What pays it: payments, and credit that was put on it. */
  payments: PaymentInXero[]
  credits: CreditInXero[]
  /** All of it that an accountant can change. */
  whole: DocumentInXero
  updated_at: string
}

/** What Xero returned of an allocation of credit; the amount is a decimal string in major units. */
export interface XeroAllocation {
  allocation_id: string | null
  invoice_id: string
  amount: string
  date: string | null
}

/** What Xero returned of a credit note; amounts are decimal strings in major units. */
export interface XeroCreditNote {
  credit_note_id: string
  number: string
  reference: string | null
  contact_id: string | null
  status: string
  currency_code: string
  total_tax: string
  total: string
  /** Credit that is neither allocated nor given back. */
  remaining: string
  allocations: XeroAllocation[]
  lines: { line_item_id: string | null; description: string | null; line_amount: string }[]
  /** All of it that an accountant can change. */
  whole: DocumentInXero
  updated_at: string
}

/** What stands on a quote beside its lines, put there by us or in Xero; null where it is blank. */
export interface QuoteTexts {
  title: string | null
  summary: string | null
  terms: string | null
  /** `YYYY-MM-DD`. */
  expiry_date: string | null
  branding_theme_id: string | null
}

/** What Xero returned of a quote; amounts are decimal strings in major units. */
export interface XeroQuote {
  quote_id: string
  number: string
  reference: string | null
  contact_id: string | null
  status: string
  currency_code: string
  total_tax: string
  total: string
  texts: QuoteTexts
  updated_at: string
}

/** What Xero returned of a payment; the amount is a decimal string in major units. */
export interface XeroPayment {
  payment_id: string
  reference: string | null
  invoice_id: string | null
  /** Set on a refund: the credit note it is paid from. */
  credit_note_id: string | null
  /** The invoice's or credit note's, where Xero says it. */
  currency_code: string | null
  amount: string
  status: string
  date: string | null
  /** What the batch comes to that it is a part of; a decimal string, null where it is in none. */
  batch_total: string | null
  updated_at: string
}

/** What Xero returned of the organisation. Lock dates are `YYYY-MM-DD` or null. */
export interface XeroOrganisation {
  name: string
  country_code: string
  base_currency: string
  /** IANA name. */
  time_zone: string
  short_code: string | null
  is_demo_company: boolean
  organisation_class: string | null
  period_lock_date: string | null
  end_of_year_lock_date: string | null
  /** Who sells, as papers name them. */
  seller: SellerInXero
}

/** What Xero returned, in short, of a sales document that may be somebody else's; amounts are decimal strings in major units. */
export interface FoundInXero {
  kind: "invoice" | "credit_note"
  document_id: string
  number: string
  reference: string | null
  /** `YYYY-MM-DD`. */
  date: string | null
  currency_code: string
  total: string
  tax: string
  amount_due: string
  amount_credited: string
  status: string
  contact_id: string | null
}

/** The same with its lines and the payments on it. */
export interface WholeInXero extends FoundInXero {
  lines: FoundLine[]
  payments: FoundPayment[]
}
