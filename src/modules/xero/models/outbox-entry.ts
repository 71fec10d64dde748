import { model } from "@medusajs/framework/utils"

/**
 * One subject that may differ from Xero. There is one row a subject, for good: a nudge raises its
 * revision, and work is done when the revision that was read has been settled.
 */
const XeroOutboxEntry = model
  .define("xero_outbox_entry", {
    id: model.id({ prefix: "xout" }).primaryKey(),
    subject_type: model.enum(["order", "customer"]),
    subject_id: model.text(),
    /** For people: "Order #1001". Set when the subject was last read. */
    label: model.text().nullable(),
    state: model.enum(["queued", "running", "done", "failed", "held", "skipped"]).default("queued"),
    revision: model.number().default(1),
    leased_revision: model.number().nullable(),
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    available_at: model.dateTime(),
    tries: model.number().default(0),
    /** Live work is 0; a backfill's comes after it. */
    priority: model.number().default(0),
    /** The backfill that brought it, which sends orders from before the start date too. */
    backfill_id: model.text().nullable(),
    /** The event, click or clock that nudged last. */
    cause: model.text(),
    code: model.text().nullable(),
    reason: model.text().nullable(),
    /** When the work that was settled last began; what changed in the store later may not be seen yet. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["subject_type", "subject_id"], unique: true },
    {
      // The next entries to lease, however many ended ones there are.
      on: ["priority", "available_at", "id"],
      where: "deleted_at IS NULL AND state IN ('queued', 'failed', 'held', 'running')",
    },
    { on: ["state", "updated_at"] },
    { on: ["backfill_id", "state"] },
  ])

export default XeroOutboxEntry
