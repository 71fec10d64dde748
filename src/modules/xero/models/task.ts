import { model } from "@medusajs/framework/utils"

/**
 * One thing that a person had done for many records at once. It puts them on the outbox page by page; how far it is
 * stands there.
 */
const XeroTask = model
  .define("xero_task", {
    id: model.id({ prefix: "xtsk" }).primaryKey(),
    connection_id: model.text(),
    /** One of `TASK_KINDS`; kept as text, so that a further kind needs no migration. */
    kind: model.text(),
    state: model.enum(["queued", "running", "done", "failed", "cancelled"]).default("queued"),
    /** Only these records, and only those that fit this text; null for all. */
    item_ids: model.json().nullable(),
    search: model.text().nullable(),
    /** All its records are on the outbox. */
    queued_all: model.boolean().default(false),
    /** The record put on the outbox last. */
    position: model.text().nullable(),
    /** How many records there were when it was asked for. */
    expected: model.number().nullable(),
    /** What became of them, kept when it ended. */
    counts: model.json().nullable(),
    /** Why it failed or waits, in plain words. */
    problem: model.text().nullable(),
    started_by: model.text().nullable(),
    started_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["connection_id", "created_at"] },
    {
      name: "IDX_xero_task_open",
      on: ["created_at"],
      where: "deleted_at IS NULL AND state IN ('queued', 'running')",
    },
  ])

export default XeroTask
