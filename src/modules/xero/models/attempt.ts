import { model } from "@medusajs/framework/utils"

/** One thing that was tried in Xero for a document, and how it ended: the history part of the sync log. */
const XeroAttempt = model
  .define("xero_attempt", {
    id: model.id({ prefix: "xatt" }).primaryKey(),
    connection_id: model.text(),
    subject_type: model.enum(["order", "customer"]),
    subject_id: model.text().index(),
    subject_label: model.text().nullable(),
    document_kind: model.enum([
      "contact",
      "quote",
      "invoice",
      "credit_note",
      "allocation",
      "payment",
      "refund",
    ]),
    source_id: model.text(),
    document_number: model.text().nullable(),
    xero_id: model.text().nullable(),
    action: model.enum(["create", "update", "void", "adopt"]),
    state: model.enum(["done", "failed", "held"]),
    code: model.text().nullable(),
    reason: model.text().nullable(),
    cause: model.text().nullable(),
    correlation_id: model.text().nullable(),
  })
  .indexes([{ on: ["state", "created_at"] }, { on: ["created_at"] }])

export default XeroAttempt
