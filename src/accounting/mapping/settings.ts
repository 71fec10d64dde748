import type { Chart } from "./chart"
import type { Mapping } from "./mapping"

/** The state a new sales invoice gets in Xero. */
export type InvoiceStatus = "DRAFT" | "SUBMITTED" | "AUTHORISED"

/** What the owner chose for one connection, with the organisation's facts that the rules need. */
export interface BookSettings {
  base_currency: string
  /** IANA name of the organisation's time zone; documents carry dates in it. */
  time_zone: string
  /** `YYYY-MM-DD` in the organisation's time zone; orders placed before it stay out. */
  start_date: string | null
  sync_customers: boolean
  sync_invoices: boolean
  sync_payments: boolean
  invoice_status: InvoiceStatus
  /** Put before the order's display number, e.g. `ORD-` gives `ORD-1001`. */
  invoice_number_prefix: string
  /** Days from the invoice date to its due date; 0 is due at once. */
  due_days: number
  /** Whether a contact of the same exact name, unknown to us, may be taken for the customer. */
  match_contacts_by_name: boolean
  /** `YYYY-MM-DD` or null; documents dated on or before the later one are refused by Xero. */
  period_lock_date: string | null
  end_of_year_lock_date: string | null
  chart: Chart
  mappings: Mapping[]
}
