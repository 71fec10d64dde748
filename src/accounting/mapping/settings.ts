import type { Chart } from "./chart"
import type { ScopeChoice } from "../scope/scope-choice"
import type { Mapping } from "./mapping"

/** The state a new sales invoice gets in Xero. */
export type InvoiceStatus = "DRAFT" | "SUBMITTED" | "AUTHORISED"

/** What the owner chose for one connection, with the organisation's facts that the rules need. */
export interface BookSettings extends ScopeChoice {
  base_currency: string
  /** IANA name of the organisation's time zone; documents carry dates in it. */
  time_zone: string
  /** `YYYY-MM-DD` in the organisation's time zone; orders placed before it stay out. */
  start_date: string | null
  sync_customers: boolean
  sync_invoices: boolean
  sync_payments: boolean
  /** Whether credit notes are made and refunds recorded; off, the bookkeeper enters them in Xero. */
  sync_refunds: boolean
  invoice_status: InvoiceStatus
  /** Whether an invoice that waits for approval is approved as soon as something is paid on it. */
  authorise_when_paid: boolean
  /** Put before the order's display number, e.g. `ORD-` gives `ORD-1001`. */
  invoice_number_prefix: string
  credit_note_number_prefix: string
  /** Who decides when an invoice is due: `due_days`, or the terms that the contact has in Xero. */
  due_terms: "days" | "contact"
  /** Days from the invoice date to its due date; 0 is due at once. Mappings of kind `due_days` come first. */
  due_days: number
  /** Item code put on every line, or null. */
  item_code: string | null
  /** What becomes of a document whose date Xero has locked. */
  locked_period: "hold" | "next_open_day"
  /** Orders of customers without an account: a contact for each e-mail, or one for each sales channel. */
  guest_contacts: "each" | "sales_channel"
  /** What draft orders are in Xero until they are placed: nothing, a quote, or an invoice that is a draft. */
  draft_orders: "ignore" | "quote" | "draft_invoice"
  /** Whether a contact of the same exact name, unknown to us, may be taken for the customer. */
  match_contacts_by_name: boolean
  /** `YYYY-MM-DD` or null; documents dated on or before the later one are refused by Xero. */
  period_lock_date: string | null
  end_of_year_lock_date: string | null
  chart: Chart
  mappings: Mapping[]
}
