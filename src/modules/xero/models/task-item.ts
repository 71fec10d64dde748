import { model } from "@medusajs/framework/utils"

/** One record of a task, with the subject on the outbox or the PDF on its way that it is sent by. */
const XeroTaskItem = model
  .define("xero_task_item", {
    id: model.id({ prefix: "xtit" }).primaryKey(),
    task_id: model.text(),
    /** The customer's, the order's, the capture's or the ledger's document's id. */
    item_id: model.text(),
    subject_type: model.enum(["order", "customer", "paper"]),
    subject_id: model.text(),
  })
  .indexes([{ on: ["task_id", "item_id"], unique: true }])

export default XeroTaskItem
