import { bindingConnections } from "../../accounting/routing/binding-connections"
import { type Route, type RoutingRules } from "../../accounting/routing/destination"
import type XeroModuleService from "../../modules/xero/service"
import { listConnections } from "../connect/list-connections"

/** The rules as they stand, and the connections whose papers bind an order to them. */
export async function readRules(
  xero: XeroModuleService
): Promise<RoutingRules & { binding: string[] }> {
  const [connections, routes] = await Promise.all([listConnections(xero), xero.listXeroRoutes({})])
  return {
    default_connection_id: connections.find(({ is_default }) => is_default)?.id ?? null,
    routes: routes.map(({ kind, source, connection_id }): Route => ({
      kind,
      source,
      connection_id,
    })),
    binding: bindingConnections(connections),
  }
}
