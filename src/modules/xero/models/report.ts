import { model } from "@medusajs/framework/utils"

/**
 * One comparison of the store with its books over a range of days, worked off page by page: first the orders placed
 * in it, then earlier ones with papers dated in it or still to come.
 */
const XeroReport = model
  .define("xero_report", {
    id: model.id({ prefix: "xrep" }).primaryKey(),
    connection_id: model.text(),
    /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
    from_date: model.text(),
    to_date: model.text(),
    /** Every document is read again in Xero; else the document ledger is taken for what is there. */
    audit: model.boolean().default(false),
    state: model.enum(["running", "done", "cancelled", "failed"]).default("running"),
    /** Why it waits or failed, in plain words. */
    problem: model.text().nullable(),
    phase: model.enum(["placed", "earlier"]).default("placed"),
    /** Where the reading of orders has come to: when the last one was placed (UTC), and its id. */
    position_at: model.dateTime().nullable(),
    position_id: model.text().nullable(),
    /** Orders looked at, and how many there are as far as known. */
    orders: model.number().default(0),
    orders_total: model.number().default(0),
    started_by: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    /** Not before then: Xero asked for a pause, or did not answer. */
    resume_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["connection_id", "created_at"] }])

export default XeroReport
