import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { orderSnapshot } from "./order-snapshot"
import { queryOrders } from "./query-orders"
import { storedOrders } from "./stored-orders"

/** The minor digits a currency has when Medusa does not know it. */
const USUAL_DECIMALS = 2

/**
 * Reads orders as they are now, with as many queries whatever their number. An id that is gone is missing from
 * the answer.
 *
 * Query makes entities of every part of an order, which takes more than all the rest of sending it. So the parts
 * are read from Medusa's own tables by one statement, which sees an order as it is at one moment; where these are
 * not the tables that the statement knows, through Query.
 */
export async function readOrders(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, OrderSnapshot>> {
  if (!ids.length) {
    return new Map()
  }
  const orders =
    (await storedOrders(container, ids)) ??
    (await queryOrders(container.resolve(ContainerRegistrationKeys.QUERY), ids))
  return new Map(
    orders.map((order) => [order.id, orderSnapshot(order, order.decimals ?? USUAL_DECIMALS)])
  )
}
