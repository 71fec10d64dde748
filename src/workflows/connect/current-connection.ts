import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "./connection-record"

/**
 * The store's connection: the one in use, else the one that was in use last, so that a disconnected
 * organisation's records can still be read.
 */
export async function currentConnection(xero: XeroModuleService): Promise<ConnectionRecord | null> {
  const connections = (await xero.listXeroConnections(
    {},
    { order: { connected_at: "DESC" } }
  )) as unknown as ConnectionRecord[]
  return (
    connections.find((connection) => connection.status !== "disconnected") ?? connections[0] ?? null
  )
}
