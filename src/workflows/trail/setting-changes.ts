import { type Change } from "../../modules/xero/log/record-changes"
import { SETTING_VALUES } from "./setting-values"

/** What each setting is called in the log. */
const NAMES: Record<string, string> = {
  sync_enabled: "Sync",
  start_date: "Start date",
  sync_customers: "Send customers",
  sync_invoices: "Send invoices",
  sync_payments: "Send payments",
  sync_refunds: "Send refunds",
  sales_channel_ids: "Sales channels",
  customer_group_ids: "Customer groups",
  order_state: "Orders sent once",
  send_when: "When to send",
  send_every_minutes: "Minutes between sendings",
  send_daily_at: "Time of sending",
  invoice_status: "Status of invoices",
  invoice_number_prefix: "Prefix of invoice numbers",
  due_days: "Days until due",
  authorise_when_paid: "Approve when paid",
  credit_note_number_prefix: "Prefix of credit note numbers",
  due_terms: "Due date",
  item_code: "Item code",
  locked_period: "Closed periods",
  guest_contacts: "Contacts of guests",
  draft_orders: "Draft orders",
  match_contacts_by_name: "Match contacts by name",
  alert_email: "Email for alerts",
  import_payments: "Payments from Xero",
  removed_payments: "Payments removed in Xero",
  xero_changes: "Changes made in Xero",
  fetch_every_minutes: "Minutes between readings",
  log_days: "Days the log is kept",
  history_notes: "Notes in Xero's history",
  paper_name: "Seller's name on PDFs",
  paper_address: "Seller's address on PDFs",
  paper_tax_number: "Seller's tax number on PDFs",
  paper_note: "Note on PDFs",
  attach_pdf: "Attach PDFs",
  pdf_online: "PDFs at the online invoice",
}

/** Of these only whether there is one is told, since they name a person. */
const PERSONAL = ["alert_email", "paper_name", "paper_address", "paper_tax_number", "paper_note"]

/**
 * What a change of the settings comes to, one by one, in words and without personal details.
 *
 * @param before the settings as they were
 * @param change what was asked for; what stays as it was is no change
 */
export function settingChanges(before: object, change: object): Change[] {
  const were = new Map(Object.entries(before))
  return Object.entries(change).flatMap(([field, value]) => {
    const was: unknown = were.get(field)
    if (value === undefined || textOf(was) === textOf(value)) {
      return []
    }
    const shown = (one: unknown) =>
      PERSONAL.includes(field) ? presence(one) : inWords(field, textOf(one))
    return [{ name: NAMES[field] ?? field, before: shown(was), after: shown(value) }]
  })
}

const presence = (value: unknown): string | null => (value ? "set" : null)

const inWords = (field: string, text: string | null): string | null =>
  text && (SETTING_VALUES[field]?.[text] ?? text)

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") {
    return null
  }
  if (Array.isArray(value)) {
    return value.length ? [...value].sort().join(", ") : null
  }
  return typeof value === "boolean" ? (value ? "on" : "off") : String(value)
}
