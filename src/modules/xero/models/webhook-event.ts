import { model } from "@medusajs/framework/utils"

/** A bell that Xero rang: something about this record changed. What it is now has to be read. */
const XeroWebhookEvent = model
  .define("xero_webhook_event", {
    id: model.id({ prefix: "xwhe" }).primaryKey(),
    tenant_id: model.text(),
    /** `INVOICE`, `CREDITNOTE`, `CONTACT` … */
    category: model.text(),
    /** `CREATE` or `UPDATE`. */
    type: model.text(),
    resource_id: model.text(),
    /** When it happened in Xero, UTC. */
    event_at: model.dateTime(),
    available_at: model.dateTime(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_xero_webhook_event_unique",
      on: ["tenant_id", "category", "resource_id", "type", "event_at"],
      unique: true,
    },
    {
      name: "IDX_xero_webhook_event_due",
      on: ["tenant_id", "available_at"],
      where: "deleted_at IS NULL AND handled_at IS NULL",
    },
  ])

export default XeroWebhookEvent
