import { model } from "@medusajs/framework/utils"

/** How far the reading of what changed in an organisation has come: up to `position`, UTC, Xero's clock. */
const XeroWatermark = model
  .define("xero_watermark", {
    id: model.id({ prefix: "xwmk" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum(["invoice", "credit_note", "payment"]),
    position: model.dateTime(),
  })
  .indexes([{ on: ["connection_id", "kind"], unique: true }])

export default XeroWatermark
