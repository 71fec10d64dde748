import { model } from "@medusajs/framework/utils"
import { DRIFT_CAUSES, DRIFT_KINDS } from "../../../accounting/drift/drift"

/** A difference between the store and Xero of one cause: found once, until it is decided or gone. */
const XeroDiscrepancy = model
  .define("xero_discrepancy", {
    id: model.id({ prefix: "xdis" }).primaryKey(),
    connection_id: model.text(),
    kind: model.enum([...DRIFT_KINDS]),
    /** The ledger's source id; an order's id, or `<kind>:<source>` of a choice in the mapping. */
    source_id: model.text(),
    cause: model.enum([...DRIFT_CAUSES]),
    order_id: model.text().index().nullable(),
    customer_id: model.text().nullable(),
    /** The invoice or credit note that it is, or that the payment stands on, by Xero's id and by its number. */
    xero_id: model.text().nullable(),
    number: model.text().nullable(),
    currency_code: model.text().nullable(),
    /** What either side has, as far as they differ. */
    store: model.json(),
    xero: model.json(),
    state: model.enum(["open", "accepted", "restored", "gone"]).default("open"),
    /** False while a call of ours may have been under way: it is read once more before it counts. */
    certain: model.boolean().default(true),
    /** Why it could not be restored by itself, a sentence to the owner. */
    problem: model.text().nullable(),
    found_at: model.dateTime(),
    /** A person's id, or `policy`. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["connection_id", "kind", "source_id", "cause"], unique: true },
    { on: ["connection_id", "state", "found_at"] },
  ])

export default XeroDiscrepancy
