import { model } from "@medusajs/framework/utils"

/**
 * One subject that may differ from Xero. There is one row an order, and one a customer and organisation, for good: a
 * nudge raises its revision, and work is done when the revision that was read has been settled.
 */
const XeroOutboxEntry = model
  .define("xero_outbox_entry", {
    id: model.id({ prefix: "xout" }).primaryKey(),
    subject_type: model.enum(["order", "customer"]),
    subject_id: model.text(),
    /** The organisation it goes to; null until that is found out. A customer goes to several. */
    connection_id: model.text().nullable(),
    /** For people: "Order #1001". Set when the subject was last read. */
    label: model.text().nullable(),
    state: model.enum(["queued", "running", "done", "failed", "held", "skipped"]).default("queued"),
    revision: model.number().default(1),
    leased_revision: model.number().nullable(),
    /** When the work that is under way began; null in rows older than this column. */
    leased_at: model.dateTime().nullable(),
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    available_at: model.dateTime(),
    tries: model.number().default(0),
    /** When the nudge that is to be followed came; null in rows older than this column. */
    nudged_at: model.dateTime().nullable(),
    /** It goes whatever the times of sending: a person sent it, or it was let through before. */
    let_through: model.boolean().default(false),
    /** Live work is 0; a person's comes before it, a backfill's after it. */
    priority: model.number().default(0),
    /** The backfill that brought it, which sends orders from before the start date too. */
    backfill_id: model.text().nullable(),
    /** The event, click or clock that nudged last. */
    cause: model.text(),
    /** The user who asked for it, by id; null where nobody did. */
    actor_id: model.text().nullable(),
    code: model.text().nullable(),
    reason: model.text().nullable(),
    /** When the work that was settled last began; what changed in the store later may not be seen yet. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      // A customer's nudge waits in one row, until it is handed to the organisations it concerns.
      name: "IDX_xero_outbox_entry_subject_unique",
      on: ["subject_type", "subject_id"],
      unique: true,
      where: "deleted_at IS NULL AND (subject_type = 'order' OR connection_id IS NULL)",
    },
    {
      name: "IDX_xero_outbox_entry_subject_connection_unique",
      on: ["subject_type", "subject_id", "connection_id"],
      unique: true,
    },
    {
      // The next entries to route.
      name: "IDX_xero_outbox_entry_unrouted",
      on: ["id"],
      where: "deleted_at IS NULL AND connection_id IS NULL AND state = 'queued'",
    },
    {
      // The next entries to lease, however many ended ones there are.
      on: ["connection_id", "priority", "available_at", "id"],
      where: "deleted_at IS NULL AND state IN ('queued', 'failed', 'held', 'running')",
    },
    // How many subjects were nudged lately.
    { on: ["nudged_at"] },
    { on: ["state", "updated_at"] },
    { on: ["backfill_id", "state"] },
  ])

export default XeroOutboxEntry
