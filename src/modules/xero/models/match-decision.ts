import { model } from "@medusajs/framework/utils"

/** What the owner said of an order that Xero may hold an invoice of already. */
const XeroMatchDecision = model
  .define("xero_match_decision", {
    id: model.id({ prefix: "xmat" }).primaryKey(),
    connection_id: model.text(),
    order_id: model.text(),
    /** The invoice to take; null to send a new one. */
    invoice_id: model.text().nullable(),
    /** The user's id. */
    decided_by: model.text().nullable(),
  })
  .indexes([{ on: ["connection_id", "order_id"], unique: true }])

export default XeroMatchDecision
