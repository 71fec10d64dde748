import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderDestination, type RoutedOrder } from "../../accounting/routing/destination"
import { orderHolders } from "../../modules/xero/ledger/order-holders"
import { entryConnections } from "../../modules/xero/outbox/entry-connections"
import type XeroModuleService from "../../modules/xero/service"
import { readRules } from "./read-rules"

/**
 * The organisation that each order goes to: the one its entry was routed to, else the one the rules say. As many
 * queries whatever the number of orders.
 *
 * @returns connections by order id; an order that nothing takes is missing
 */
export async function findDestinations(
  container: MedusaContainer,
  xero: XeroModuleService,
  orderIds: string[]
): Promise<Map<string, string>> {
  if (!orderIds.length) {
    return new Map()
  }
  const { knex } = xero.postgres
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rules = await readRules(xero)
  const [routed, holding, { data }] = await Promise.all([
    entryConnections(knex, orderIds),
    orderHolders(knex, orderIds, rules.binding),
    query.graph({
      entity: "order",
      fields: ["id", "sales_channel_id", "region_id"],
      filters: { id: orderIds },
    }),
  ])
  const orders = new Map(
    (data as unknown as (RoutedOrder & { id: string })[]).map((order) => [order.id, order])
  )
  return new Map(
    orderIds.flatMap((id): [string, string][] => {
      const destination =
        routed.get(id) ?? orderDestination(orders.get(id) ?? null, holding.get(id) ?? [], rules)
      return destination ? [[id, destination]] : []
    })
  )
}
