import { model } from "@medusajs/framework/utils"

/** How far a scan of the host has come: records changed up to `position` (UTC) have been looked at. */
const XeroCursor = model.define("xero_cursor", {
  id: model.id({ prefix: "xcur" }).primaryKey(),
  name: model.text().unique(),
  position: model.dateTime(),
})

export default XeroCursor
