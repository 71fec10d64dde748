import { model } from "@medusajs/framework/utils"

/**
 * A line of the history: a document tried in Xero, a payment brought over from there, or something a person changed,
 * with who or what asked for it and how it ended.
 */
const XeroAttempt = model
  .define("xero_attempt", {
    id: model.id({ prefix: "xatt" }).primaryKey(),
    connection_id: model.text(),
    subject_type: model.enum(["order", "customer", "setting"]),
    subject_id: model.text().index(),
    subject_label: model.text().nullable(),
    document_kind: model
      .enum(["contact", "quote", "invoice", "credit_note", "allocation", "payment", "refund"])
      .nullable(),
    source_id: model.text().nullable(),
    document_number: model.text().nullable(),
    xero_id: model.text().nullable(),
    /** Decimal string in major units, where the document has one. */
    amount: model.text().nullable(),
    currency_code: model.text().nullable(),
    action: model.enum([
      "create",
      "update",
      "void",
      "adopt",
      "import",
      "reverse",
      "decide",
      "change",
      "attach",
    ]),
    state: model.enum(["done", "failed", "held"]),
    code: model.text().nullable(),
    reason: model.text().nullable(),
    /** The event, click, clock or rule that led to it. */
    cause: model.text().nullable(),
    /** The user who asked for it, by id. */
    actor_id: model.text().nullable(),
    correlation_id: model.text().nullable(),
    /** What a person changed, and what it was and became. */
    changed: model.text().nullable(),
    before: model.text().nullable(),
    after: model.text().nullable(),
    /** What became of the note in the document's own history in Xero; null where none is wanted. */
    note_state: model.enum(["waiting", "sending", "sent", "dropped"]).nullable(),
    note_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["state", "created_at"] },
    { on: ["created_at", "id"] },
    { on: ["connection_id", "created_at"] },
    {
      // What was sent and fetched by day, however long the history is.
      name: "IDX_xero_attempt_sent",
      on: ["connection_id", "created_at", "document_kind", "action", "currency_code", "amount"],
      where: "deleted_at IS NULL AND state = 'done' AND action IN ('create', 'import')",
    },
    {
      name: "IDX_xero_attempt_note",
      on: ["connection_id", "created_at"],
      where: "deleted_at IS NULL AND note_state IN ('waiting', 'sending')",
    },
  ])

export default XeroAttempt
