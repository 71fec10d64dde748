import { type XeroChangesPolicy } from "../../accounting/drift/policy"
import { type Chart } from "../../accounting/mapping/chart"
import { type BookSettings, type InvoiceStatus } from "../../accounting/mapping/settings"
import { type SellerInXero } from "../../accounting/paper/seller"
import { type SendingTimes } from "../../modules/xero/schedule/next-sending"

/** A connection as the module's service returns it. Dates are `YYYY-MM-DD` in organisation time. */
export interface ConnectionRecord {
  id: string
  tenant_id: string
  xero_connection_id: string | null
  authorisation_id: string | null
  status: "connected" | "authorisation_lost" | "disconnected"
  problem: string | null
  /** Takes what no route sends elsewhere. */
  is_default: boolean
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
  sync_refunds: boolean
  sales_channel_ids: string[]
  customer_group_ids: string[]
  order_state: BookSettings["order_state"]
  send_when: SendingTimes["send_when"]
  send_every_minutes: number
  send_daily_at: string
  released_at: Date | null
  schedule_from: Date | null
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
  alert_email: string | null
  import_payments: boolean
  removed_payments: "flag" | "reverse"
  xero_changes: XeroChangesPolicy
  /** 0: only when asked for. */
  fetch_every_minutes: number
  fetched_at: Date | null
  /** How long lines of the log are kept. */
  log_days: number
  history_notes: boolean
  seller: SellerInXero | null
  paper_name: string | null
  paper_address: string | null
  paper_tax_number: string | null
  paper_note: string | null
  attach_pdf: "never" | "always"
  pdf_online: boolean
  /** The steps of the guided set-up that the owner has gone on from. */
  setup_done: string[]
  drift_looked_at: Date | null
}
