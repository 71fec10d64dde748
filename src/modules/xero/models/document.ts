import { model } from "@medusajs/framework/utils"

/** One paper in Xero, or the intent to make it: a row of the document ledger. */
const XeroDocument = model
  .define("xero_document", {
    id: model.id({ prefix: "xdoc" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum(["contact", "invoice", "payment"]),
    /** Customer id (contact), order id (invoice) or capture id (payment). */
    source_id: model.text(),
    /** What the read-only links from Medusa's records go by. */
    order_id: model.text().index().nullable(),
    customer_id: model.text().index().nullable(),
    payment_id: model.text().index().nullable(),
    state: model.enum(["intended", "posted", "failed", "removed"]).default("intended"),
    /** ContactNumber, InvoiceNumber or the payment's Reference. */
    key: model.text(),
    xero_id: model.text().index().nullable(),
    number: model.text().nullable(),
    xero_status: model.text().nullable(),
    currency_code: model.text().nullable(),
    /** Decimal strings in major units, as Xero returned them. */
    total: model.text().nullable(),
    tax: model.text().nullable(),
    amount_due: model.text().nullable(),
    posted: model.json().nullable(),
    lines: model.json(),
    intended_at: model.dateTime(),
    /** The worker whose call is under way; past `intent_until` its outcome counts as unclear. */
    intent_owner: model.text().nullable(),
    intent_until: model.dateTime().nullable(),
    posted_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["connection_id", "kind", "source_id"], unique: true }])

export default XeroDocument
