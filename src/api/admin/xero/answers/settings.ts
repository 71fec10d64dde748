import type { XeroChangesPolicy } from "../../../../accounting/drift/policy"
import type { BookSettings, InvoiceStatus } from "../../../../accounting/mapping/settings"
import type { ScopeChoice } from "../../../../accounting/scope/scope-choice"
import type { SendingTimes } from "../../../../modules/xero/schedule/next-sending"

export interface SettingsAnswer extends ScopeChoice, SendingTimes {
  sync_enabled: boolean
  /** `YYYY-MM-DD` in the organisation's time zone. */
  start_date: string | null
  sync_customers: boolean
  sync_invoices: boolean
  sync_payments: boolean
  sync_refunds: boolean
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
  /** Who hears of trouble by e-mail; null for nobody. */
  alert_email: string | null
  import_payments: boolean
  removed_payments: "flag" | "reverse"
  xero_changes: XeroChangesPolicy
  /** 0: only when asked for. */
  fetch_every_minutes: number
  /** How long lines of the log are kept. */
  log_days: number
  /** Whether what was changed is noted in the document's own history in Xero. */
  history_notes: boolean
  /** What PDFs say of the seller in place of what Xero has; null for that. Lines of the address are separated by line breaks. */
  paper_name: string | null
  paper_address: string | null
  paper_tax_number: string | null
  /** What stands below everything on PDFs. */
  paper_note: string | null
  /** Whether the PDF of each invoice and credit note is attached to it in Xero by itself. */
  attach_pdf: "never" | "always"
  /** Whether customers find it at Xero's online invoice. */
  pdf_online: boolean
}
