import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { assignOrders } from "../outbox/assign-orders"
import { enqueue } from "../outbox/enqueue"
import { lease } from "../outbox/lease"
import { settle } from "../outbox/settle"
import { unrouted } from "../outbox/unrouted"
import { endedWork } from "./ended-work"

/** Holds an order that goes to an organisation, as the drain does. */
export async function holdOrder(
  knex: Knex,
  connection_id: string,
  subject_id: string
): Promise<void> {
  await enqueue(knex, [{ subject_type: "order", subject_id, cause: "order.placed" }])
  const routed = (await unrouted(knex, 10)).map(({ id }) => ({ entry_id: id, connection_id }))
  await assignOrders(knex, routed)
  const entries = await lease(knex, "worker", connection_id, { limit: 10, seconds: 60 })
  await settle(
    knex,
    "worker",
    entries.map((entry) =>
      endedWork(entry, "held", { code: "unmapped_tax", reason: "Map it.", again_in_seconds: 600 })
    )
  )
}
