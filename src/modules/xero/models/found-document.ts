import { model } from "@medusajs/framework/utils"

/**
 * A sales document that Xero held before we sent anything for its order: typed by hand, or made by another
 * integration. Of its texts only what names orders is kept; nothing of people.
 */
const XeroFoundDocument = model
  .define("xero_found_document", {
    id: model.id({ prefix: "xfnd" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum(["invoice", "credit_note"]),
    /** InvoiceID or CreditNoteID. */
    document_id: model.text(),
    number: model.text(),
    /** What its number and reference name. */
    names: model.array(),
    /** `YYYY-MM-DD`. */
    date: model.text().nullable(),
    currency_code: model.text(),
    /** Decimal strings in major units. */
    total: model.text(),
    tax: model.text(),
    amount_due: model.text(),
    amount_credited: model.text(),
    status: model.text(),
    contact_id: model.text().nullable(),
    /** The order that it stands for by now. */
    order_id: model.text().nullable(),
  })
  .indexes([
    { on: ["connection_id", "document_id"], unique: true },
    { on: ["names"], type: "GIN" },
    { on: ["order_id"] },
  ])

export default XeroFoundDocument
