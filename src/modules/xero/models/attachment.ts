import { model } from "@medusajs/framework/utils"

/** The PDF of an invoice or a credit note on its way to it in Xero, or there. */
const XeroAttachment = model
  .define("xero_attachment", {
    id: model.id({ prefix: "xatc" }).primaryKey(),
    connection_id: model.text(),
    document_kind: model.enum(["invoice", "credit_note"]),
    /** The document's in the ledger. */
    source_id: model.text(),
    order_id: model.text().index(),
    /** `held`: a person must act, and it is looked at again each day. */
    state: model.enum(["waiting", "sending", "attached", "held"]).default("waiting"),
    /** Raised by each wish, so that one which comes while the file is sent is not lost. */
    revision: model.number().default(1),
    /** The user who asked for it, by id; null where the owner wants all of them. */
    asked_by: model.text().nullable(),
    /** Whether the file is sent although what it says has not changed. */
    forced: model.boolean().default(false),
    tries: model.number().default(0),
    available_at: model.dateTime(),
    owner: model.text().nullable(),
    /** Past it the worker is taken for dead, and what it did for unclear. */
    sending_until: model.dateTime().nullable(),
    /** Whether an earlier call may have attached it, so that Xero is asked first. */
    unclear: model.boolean().default(false),
    /** Why it waits or is held. */
    reason: model.text().nullable(),
    file_name: model.text().nullable(),
    /** A digest of what the file that is there says. */
    content_key: model.text().nullable(),
    bytes: model.number().nullable(),
    attached_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // What it would be called by itself is longer than a name may be in Postgres.
      name: "IDX_xero_attachment_document",
      on: ["connection_id", "document_kind", "source_id"],
      unique: true,
    },
    {
      name: "IDX_xero_attachment_due",
      on: ["connection_id", "available_at"],
      where: "deleted_at IS NULL AND state <> 'attached'",
    },
  ])

export default XeroAttachment
