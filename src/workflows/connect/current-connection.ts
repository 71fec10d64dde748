import { MedusaError } from "@medusajs/framework/utils"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "./connection-record"
import { listConnections } from "./list-connections"

/**
 * The connection that is meant: the one asked for, else the default one, in use or not, so that a disconnected
 * organisation's records can still be read.
 *
 * @param id as the caller gave it
 * @returns null when no organisation was ever connected
 * @throws MedusaError (404) when there is no such connection
 */
export async function currentConnection(
  xero: XeroModuleService,
  id?: string
): Promise<ConnectionRecord | null> {
  const connections = await listConnections(xero)
  if (id === undefined) {
    return connections[0] ?? null
  }
  const asked = connections.find((connection) => connection.id === id)
  if (!asked) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No organisation has the connection ${id}. GET /admin/xero lists those there are.`
    )
  }
  return asked
}
