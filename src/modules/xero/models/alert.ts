import { model } from "@medusajs/framework/utils"

/**
 * Trouble of one connection that a person should hear of. It is noted when first seen, opens once it has
 * stood for a while, and closes when it is over. A connection has one row of a kind that is not over.
 */
const XeroAlert = model
  .define("xero_alert", {
    id: model.id({ prefix: "xalt" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum([
      "authorisation_lost",
      "authorisation_lapsing",
      "quota_exhausted",
      "xero_unreachable",
      "documents_held",
      "documents_failing",
      "pdfs_held",
      "drift",
    ]),
    /** How many, why, until when; no personal detail. */
    details: model.json(),
    /** It opens then, if it still stands. */
    due_at: model.dateTime(),
    opened_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    /** The details as they were when the owner had seen enough of it. */
    dismissed: model.json().nullable(),
  })
  .indexes([
    {
      on: ["connection_id", "kind"],
      unique: true,
      where: "deleted_at IS NULL AND closed_at IS NULL",
    },
  ])

export default XeroAlert
