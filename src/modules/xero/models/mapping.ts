import { model } from "@medusajs/framework/utils"

/** One choice of the owner: a Medusa source and the Xero account or tax type it goes to. */
const XeroMapping = model
  .define("xero_mapping", {
    id: model.id({ prefix: "xmap" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum([
      "revenue",
      "shipping",
      "tax",
      "payment",
      "rounding",
      "liability",
      "tracking",
      "due_days",
    ]),
    source: model.text(),
    target: model.text(),
  })
  .indexes([{ on: ["connection_id", "kind", "source"], unique: true }])

export default XeroMapping
