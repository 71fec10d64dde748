import type { ExecArgs } from "@medusajs/framework/types"
import { dateOrders } from "./date-orders"
import { importPaidOrders } from "./import-orders"

/** A script for `medusa exec`: imports as many paid orders as its argument says, placed on 20 June 2026. */
export default async function importJune({ container, args }: ExecArgs): Promise<void> {
  const ids = await importPaidOrders(container, Number(args[0]))
  await dateOrders(container, ids, new Date("2026-06-20T10:00:00Z"))
}
