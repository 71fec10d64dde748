import { makeDefault } from "../../modules/xero/routes/make-default"
import type XeroModuleService from "../../modules/xero/service"
import { listConnections } from "../connect/list-connections"
import { reroute } from "./reroute"

/**
 * Makes an organisation that was just connected the default one where there is none, or where it stands in for one that was
 * disconnected: no other is in use, and the owner has set no rules. What waited for the other goes to it.
 */
export async function takeDefault(
  xero: XeroModuleService,
  connectionId: string,
  actorId: string
): Promise<void> {
  const connections = await listConnections(xero)
  const current = connections.find(({ is_default }) => is_default)
  const others = connections.filter(({ id, status }) => {
    return id !== connectionId && status !== "disconnected"
  })
  const stays = current && (others.length > 0 || (await xero.listXeroRoutes({})).length > 0)
  if (current?.id === connectionId || stays) {
    return
  }
  await reroute(xero, actorId, (transaction) => makeDefault(transaction, connectionId))
}
