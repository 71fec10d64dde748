import { model } from "@medusajs/framework/utils"

/** What Xero last said of an organisation's remaining calls, and until when its work is parked. */
const XeroQuota = model.define("xero_quota", {
  id: model.id({ prefix: "xquo" }).primaryKey(),
  tenant_id: model.text().unique(),
  minute_remaining: model.number().nullable(),
  day_remaining: model.number().nullable(),
  said_at: model.dateTime().nullable(),
  parked_until: model.dateTime().nullable(),
})

export default XeroQuota
