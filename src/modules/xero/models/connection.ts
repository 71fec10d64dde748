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
    /** Takes what no route sends elsewhere; one organisation is it, connected or not. */
    is_default: model.boolean().default(false),
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
    sync_refunds: model.boolean().default(true),
    /** Which orders are sent, by sales channel and customer group; all while empty. */
    sales_channel_ids: model.array().default([]),
    customer_group_ids: model.array().default([]),
    order_state: model.enum(["any", "paid", "fulfilled", "completed"]).default("any"),
    send_when: model.enum(["at_once", "every_minutes", "daily", "by_hand"]).default("at_once"),
    send_every_minutes: model.number().default(60),
    /** `HH:MM` in the organisation's time zone. */
    send_daily_at: model.text().default("18:00"),
    /** Where live work waits for its time: what was nudged up to this moment is let through. */
    released_at: model.dateTime().nullable(),
    /** The next sending is counted from here: the last one, or when its times were chosen. */
    schedule_from: model.dateTime().nullable(),
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
    /** Who hears of trouble by e-mail; null for nobody. */
    alert_email: model.text().nullable(),
    /** Whether payments recorded in Xero are put on the orders, and what follows when they are removed there. */
    import_payments: model.boolean().default(true),
    removed_payments: model.enum(["flag", "reverse"]).default("flag"),
    /** What follows when somebody changes in Xero what the store sent. */
    xero_changes: model.enum(["ask", "accept", "restore"]).default("ask"),
    /** Minutes between two readings of what changed in Xero; 0: only when asked for. */
    fetch_every_minutes: model.number().default(15),
    fetched_at: model.dateTime().nullable(),
    /** How long lines of the log are kept. */
    log_days: model.number().default(2922),
    /** Whether what was changed is noted in the document's own history in Xero. */
    history_notes: model.boolean().default(false),
    /** Who sells, as Xero has the organisation. */
    seller: model.json().nullable(),
    /** What papers say in place of that, and below everything. */
    paper_name: model.text().nullable(),
    paper_address: model.text().nullable(),
    paper_tax_number: model.text().nullable(),
    paper_note: model.text().nullable(),
    /** Whether the PDF of each invoice and credit note is put on it in Xero by itself. */
    attach_pdf: model.enum(["never", "always"]).default("never"),
    /** Whether the customer finds the PDF at Xero's online invoice. */
    pdf_online: model.boolean().default(false),
    /** The steps of the guided set-up that the owner has looked at and gone on from. */
    setup_done: model.array().default([]),
    /** When differences between the store and Xero were last looked for. */
    drift_looked_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_xero_connection_one_default",
      on: ["is_default"],
      unique: true,
      where: "is_default AND deleted_at IS NULL",
    },
  ])
  .checks([
    { name: "xero_connection_due_days", expression: (columns) => `${columns.due_days} >= 0` },
  ])

export default XeroConnection
