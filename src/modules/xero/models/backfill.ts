import { model } from "@medusajs/framework/utils"

/**
 * One sending of past orders, by the day they were placed: counted first, then put on the outbox page by
 * page once the owner starts it. How far it is with sending stands on the outbox.
 */
const XeroBackfill = model
  .define("xero_backfill", {
    id: model.id({ prefix: "xbkf" }).primaryKey(),
    connection_id: model.text(),
    /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
    from_date: model.text(),
    to_date: model.text(),
    state: model
      .enum(["counting", "ready", "running", "paused", "done", "cancelled"])
      .default("counting"),
    /** All its orders are on the outbox. */
    queued_all: model.boolean().default(false),
    /** Where the reading of orders has come to: when the last one was placed (UTC), and its id. */
    position_at: model.dateTime().nullable(),
    position_id: model.text().nullable(),
    /** The page of Xero's invoices to read next, before orders are; null once all are read. */
    found_page: model.number().default(1).nullable(),
    /** When that reading began, and from when on it reads changes only (UTC). */
    found_read_at: model.dateTime().nullable(),
    found_since: model.dateTime().nullable(),
    preview: model.json(),
    started_by: model.text().nullable(),
    started_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    /** One worker reads at a time. */
    lease_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["connection_id", "state"] }])

export default XeroBackfill
