import { type Chart } from "../../accounting/mapping/chart"
import { type BookSettings, type InvoiceStatus } from "../../accounting/mapping/settings"

/** A connection as the module's service returns it. Dates are `YYYY-MM-DD` in organisation time. */
export interface ConnectionRecord {
  id: string
  tenant_id: string
  xero_connection_id: string | null
  authorisation_id: string | null
  status: "connected" | "authorisation_lost" | "disconnected"
  problem: string | null
  connected_at: Date
  organisation_name: string
  country_code: string | null
  base_currency: string | null
  time_zone: string
  short_code: string | null
  is_demo_company: boolean
  period_lock_date: string | null
  end_of_year_lock_date: string | null
  organisation_read_at: Date | null
  chart: Chart | null
  chart_read_at: Date | null
  contacts_read_at: Date | null
  sync_enabled: boolean
  start_date: string | null
  sync_customers: boolean
  sync_invoices: boolean
  sync_payments: boolean
  invoice_status: InvoiceStatus
  invoice_number_prefix: string
  due_days: number
  authorise_when_paid: boolean
  credit_note_number_prefix: string
  due_terms: BookSettings["due_terms"]
  item_code: string | null
  locked_period: BookSettings["locked_period"]
  guest_contacts: BookSettings["guest_contacts"]
  draft_orders: BookSettings["draft_orders"]
  match_contacts_by_name: boolean
}
