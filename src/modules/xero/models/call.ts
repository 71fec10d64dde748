import { model } from "@medusajs/framework/utils"

/** One call to Xero: counted before it is made, completed when it ends. Keeps the limits across processes. */
const XeroCall = model
  .define("xero_call", {
    id: model.id({ prefix: "xcall" }).primaryKey(),
    tenant_id: model.text(),
    purpose: model.enum(["note", "pdf", "backfill", "sync", "person"]),
    started_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    method: model.text().nullable(),
    endpoint: model.text().nullable(),
    status: model.number().nullable(),
    milliseconds: model.number().nullable(),
    correlation_id: model.text().nullable(),
  })
  .indexes([{ on: ["tenant_id", "started_at"] }])

export default XeroCall
