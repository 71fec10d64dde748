import { model } from "@medusajs/framework/utils"

/** One announcement of an alert by one way: that it opened, or that it is over. Each is made once. */
const XeroAlertNotice = model
  .define("xero_alert_notice", {
    id: model.id({ prefix: "xanot" }).primaryKey(),
    alert_id: model.text(),
    phase: model.enum(["opened", "closed"]),
    channel: model.enum(["event", "feed", "email"]),
    state: model.enum(["waiting", "sent", "skipped", "failed"]).default("waiting"),
    tries: model.number().default(0),
    /** Not before then; while somebody is at it, when the next one may take over. */
    available_at: model.dateTime(),
    /** Why it was not sent, or not yet. */
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["alert_id", "phase", "channel"], unique: true },
    { on: ["available_at"], where: "deleted_at IS NULL AND state = 'waiting'" },
  ])

export default XeroAlertNotice
