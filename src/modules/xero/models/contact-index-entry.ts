import { model } from "@medusajs/framework/utils"

/**
 * A contact of the organisation, as far as matching needs it: hashes in place of name and e-mail, so
 * that the index holds no personal detail of people who never bought here.
 */
const XeroContactIndexEntry = model
  .define("xero_contact_index_entry", {
    id: model.id({ prefix: "xcix" }).primaryKey(),
    connection_id: model.text(),
    contact_id: model.text(),
    contact_number: model.text().nullable(),
    name_hash: model.text(),
    email_hash: model.text().nullable(),
    status: model.text(),
    /** The contact that it was merged into; documents go to that one. */
    merged_to_contact_id: model.text().nullable(),
  })
  .indexes([
    { on: ["connection_id", "contact_id"], unique: true },
    { on: ["connection_id", "name_hash"] },
    { on: ["connection_id", "email_hash"] },
    { on: ["connection_id", "contact_number"] },
  ])

export default XeroContactIndexEntry
