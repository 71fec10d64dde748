import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** The organisations whose changes are brought into the store: connected, and switched on. */
export async function listeningConnections(xero: XeroModuleService): Promise<ConnectionRecord[]> {
  return (await xero.listXeroConnections(
    { status: "connected", sync_enabled: true },
    { order: { connected_at: "ASC", id: "ASC" } }
  )) as unknown as ConnectionRecord[]
}
