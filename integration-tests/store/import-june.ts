import type { ExecArgs } from "@medusajs/framework/types"
import { dateOrders } from "./date-orders"
import { importPaidOrders } from "./import-orders"

/** A script for `medusa exec`: imports as many paid orders as its argument says, placed one after the other all through June 2026. */
export default async function importJune({ container, args }: ExecArgs): Promise<void> {
  const count = Number(args[0])
  const ids = await importPaidOrders(container, count)
  const minutes = Math.floor((30 * 24 * 60) / count)
  await dateOrders(container, ids, new Date("2026-06-01T00:30:00Z"), minutes)
}
