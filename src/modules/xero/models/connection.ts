import { model } from "@medusajs/framework/utils"

/** A Xero organisation the store keeps in step, with what the owner chose for it. */
const XeroConnection = model
  .define("xero_connection", {
    id: model.id({ prefix: "xcon" }).primaryKey(),
    tenant_id: model.text().unique(),
    /** The id that Xero's `DELETE /connections/{id}` takes. */
    xero_connection_id: model.text().nullable(),
    authorisation_id: model.text().nullable(),
    status: model.enum(["connected", "authorisation_lost", "disconnected"]).default("connected"),
    problem: model.text().nullable(),
    connected_at: model.dateTime(),
    organisation_name: model.text(),
    country_code: model.text().nullable(),
    base_currency: model.text().nullable(),
    time_zone: model.text().default("Etc/UTC"),
    short_code: model.text().nullable(),
    is_demo_company: model.boolean().default(false),
    period_lock_date: model.text().nullable(),
    end_of_year_lock_date: model.text().nullable(),
    organisation_read_at: model.dateTime().nullable(),
    /** Accounts, tax rates and currencies as last read. */
    chart: model.json().nullable(),
    chart_read_at: model.dateTime().nullable(),
    /** Contacts changed up to this moment are in the contact index. */
    contacts_read_at: model.dateTime().nullable(),
    sync_enabled: model.boolean().default(false),
    /** `YYYY-MM-DD` in the organisation's time zone. */
    start_date: model.text().nullable(),
    sync_customers: model.boolean().default(true),
    sync_invoices: model.boolean().default(true),
    sync_payments: model.boolean().default(true),
    invoice_status: model.enum(["DRAFT", "SUBMITTED", "AUTHORISED"]).default("AUTHORISED"),
    authorise_when_paid: model.boolean().default(true),
    invoice_number_prefix: model.text().default("ORD-"),
    credit_note_number_prefix: model.text().default("CN-"),
    due_terms: model.enum(["days", "contact"]).default("days"),
    due_days: model.number().default(0),
    item_code: model.text().nullable(),
    locked_period: model.enum(["hold", "next_open_day"]).default("hold"),
    guest_contacts: model.enum(["each", "sales_channel"]).default("each"),
    draft_orders: model.enum(["ignore", "quote", "draft_invoice"]).default("ignore"),
    match_contacts_by_name: model.boolean().default(true),
  })
  .checks([
    { name: "xero_connection_due_days", expression: (columns) => `${columns.due_days} >= 0` },
  ])

export default XeroConnection
