import { model } from "@medusajs/framework/utils"

/** One choice of the owner: the orders of a sales channel or a region go to this organisation. */
const XeroRoute = model
  .define("xero_route", {
    id: model.id({ prefix: "xrou" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum(["sales_channel", "region"]),
    /** Id of the sales channel or region. */
    source: model.text(),
  })
  .indexes([{ on: ["kind", "source"], unique: true }])

export default XeroRoute
