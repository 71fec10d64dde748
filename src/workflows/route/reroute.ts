import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { bindingConnections } from "../../accounting/routing/binding-connections"
import { unrouteCustomers } from "../../modules/xero/outbox/unroute-customers"
import { unrouteOrders } from "../../modules/xero/outbox/unroute-orders"
import type XeroModuleService from "../../modules/xero/service"
import { listConnections } from "../connect/list-connections"

/**
 * Has everything routed anew that is bound to no organisation.
 *
 * @param actorId the user whose doing it is, or null
 * @param before what the rules are changed with, in the same transaction
 */
export async function reroute(
  xero: XeroModuleService,
  actorId: string | null,
  before: (transaction: Knex) => Promise<void> = async () => undefined
): Promise<void> {
  const binding = bindingConnections(await listConnections(xero))
  await xero.postgres.knex.transaction(async (transaction) => {
    await before(transaction)
    await unrouteOrders(transaction, binding, actorId)
    await unrouteCustomers(transaction, binding, actorId)
  })
}
