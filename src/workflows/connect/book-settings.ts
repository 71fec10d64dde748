import { type Mapping } from "../../accounting/mapping/mapping"
import { type BookSettings } from "../../accounting/mapping/settings"
import { type ConnectionRecord } from "./connection-record"
import { readChart } from "./read-chart"

/** What the rules need of a connection and its mappings. */
export function bookSettings(connection: ConnectionRecord, mappings: Mapping[]): BookSettings {
  return {
    base_currency: connection.base_currency ?? "",
    time_zone: connection.time_zone,
    start_date: connection.start_date,
    sync_customers: connection.sync_customers,
    sync_invoices: connection.sync_invoices,
    sync_payments: connection.sync_payments,
    sync_refunds: connection.sync_refunds,
    sales_channel_ids: connection.sales_channel_ids,
    customer_group_ids: connection.customer_group_ids,
    order_state: connection.order_state,
    invoice_status: connection.invoice_status,
    invoice_number_prefix: connection.invoice_number_prefix,
    due_days: connection.due_days,
    authorise_when_paid: connection.authorise_when_paid,
    credit_note_number_prefix: connection.credit_note_number_prefix,
    due_terms: connection.due_terms,
    item_code: connection.item_code,
    locked_period: connection.locked_period,
    guest_contacts: connection.guest_contacts,
    draft_orders: connection.draft_orders,
    match_contacts_by_name: connection.match_contacts_by_name,
    period_lock_date: connection.period_lock_date,
    end_of_year_lock_date: connection.end_of_year_lock_date,
    chart: readChart(connection),
    mappings: mappings.map(({ kind, source, target }) => ({ kind, source, target })),
  }
}
