import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "./connection-record"

/** Every organisation that was ever connected, the default one first, then in the order they were. */
export async function listConnections(xero: XeroModuleService): Promise<ConnectionRecord[]> {
  const connections = (await xero.listXeroConnections(
    {},
    { order: { created_at: "ASC", id: "ASC" } }
  )) as unknown as ConnectionRecord[]
  return connections.sort((a, b) => Number(b.is_default) - Number(a.is_default))
}

/** Those that the store is connected to, though the authorisation of some may be lost. */
export async function connectionsInUse(xero: XeroModuleService): Promise<ConnectionRecord[]> {
  const connections = await listConnections(xero)
  return connections.filter(({ status }) => status !== "disconnected")
}
