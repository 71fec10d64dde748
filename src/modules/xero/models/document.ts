import { model } from "@medusajs/framework/utils"

/** One paper in Xero, or the intent to make it: a row of the document ledger. */
const XeroDocument = model
  .define("xero_document", {
    id: model.id({ prefix: "xdoc" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum([
      "contact",
      "quote",
      "invoice",
      "credit_note",
      "allocation",
      "payment",
      "refund",
    ]),
    /** Customer id (contact), order id (quote), order id and `/2` … (invoices, credit notes), capture, refund or credit line id. */
    source_id: model.text(),
    /** What the read-only links from Medusa's records go by. */
    order_id: model.text().index().nullable(),
    customer_id: model.text().index().nullable(),
    payment_id: model.text().index().nullable(),
    state: model.enum(["intended", "posted", "failed", "removed"]).default("intended"),
    /** ContactNumber, QuoteNumber, InvoiceNumber, CreditNoteNumber or the payment's Reference. */
    key: model.text(),
    xero_id: model.text().index().nullable(),
    number: model.text().nullable(),
    xero_status: model.text().nullable(),
    /** Source id of the contact that a quote, an invoice or a credit note is made out to. */
    contact_source_id: model.text().nullable(),
    /** Source id of the invoice or credit note that money stands on, and of the credit note an allocation uses. */
    applied_to: model.text().nullable(),
    applied_from: model.text().nullable(),
    currency_code: model.text().nullable(),
    /** Decimal strings in major units, as Xero returned them; until then as they are expected. */
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
    /** Where it was recorded first. */
    origin: model.enum(["medusa", "xero"]).default("medusa"),
    /** What in Xero an imported payment is: a payment, or credit that was put on the invoice there. */
    import_of: model.enum(["payment", "credit_note", "overpayment", "prepayment"]).nullable(),
    /** How far an imported payment has come on its order. */
    import_state: model
      .enum(["pending", "applied", "unapplied", "withdrawn", "reversed"])
      .nullable(),
    import_reason: model.text().nullable(),
    /** What the whole batch, overpayment … comes to that this is a part of; a decimal string. */
    import_total: model.text().nullable(),
  })
  .indexes([
    { on: ["connection_id", "kind", "source_id"], unique: true },
    {
      on: ["connection_id", "import_state"],
      where: "deleted_at IS NULL AND import_state IS NOT NULL",
    },
    {
      name: "IDX_xero_document_intended",
      on: ["connection_id"],
      where: "deleted_at IS NULL AND state = 'intended'",
    },
  ])

export default XeroDocument
