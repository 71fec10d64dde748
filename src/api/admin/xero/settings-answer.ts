import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { type SettingsAnswer } from "./answers"

/** The owner's choices for a connection. */
export function settingsAnswer(connection: ConnectionRecord): SettingsAnswer {
  const {
    sync_enabled,
    start_date,
    sync_customers,
    sync_invoices,
    sync_payments,
    invoice_status,
    invoice_number_prefix,
    due_days,
    authorise_when_paid,
    credit_note_number_prefix,
    due_terms,
    item_code,
    locked_period,
    guest_contacts,
    draft_orders,
    match_contacts_by_name,
  } = connection
  return {
    sync_enabled,
    start_date,
    sync_customers,
    sync_invoices,
    sync_payments,
    invoice_status,
    invoice_number_prefix,
    due_days,
    authorise_when_paid,
    credit_note_number_prefix,
    due_terms,
    item_code,
    locked_period,
    guest_contacts,
    draft_orders,
    match_contacts_by_name,
  }
}
