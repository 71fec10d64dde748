import { Client } from "@medusajs/framework/pg"
import { cloneOrders } from "../../store/clone-orders"
import type { Template } from "./draw-up-templates"

/** An order of a run. */
export interface PlacedOrder {
  id: string
  paymentId: string
  displayId: number
  /** In major units. */
  total: number
}

/**
 * Places an order: a copy of a template, a guest's of its own, as new as if it had come through the checkout.
 *
 * @param number of the order in its run
 * @param email the guest's, instead of one of its own
 */
export async function placeCopy(
  databaseUrl: string,
  template: Template,
  number: number,
  email?: string
): Promise<PlacedOrder> {
  const [id, paymentId] = [`${template.id}_${number}`, `${template.paymentId}_${number}`]
  // A connection of its own, since the database may just have gone down under every other.
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await cloneOrders(client, template.id, { first: number, count: 1, from: new Date() })
    if (email) {
      await client.query(`UPDATE "order" SET email = $1 WHERE id = $2`, [email, id])
    }
  } finally {
    await client.end()
  }
  return { id, paymentId, displayId: 100_000 + number, total: template.total }
}
