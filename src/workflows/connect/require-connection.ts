import { MedusaError } from "@medusajs/framework/utils"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "./connection-record"
import { currentConnection } from "./current-connection"

/**
 * A connection in use: the one asked for, else the default one.
 *
 * @throws MedusaError (404) when there is no such connection, (400) with a sentence to the owner when it is not in use
 */
export async function requireConnection(
  xero: XeroModuleService,
  id?: string
): Promise<ConnectionRecord> {
  const connection = await currentConnection(xero, id)
  if (!connection || connection.status === "disconnected") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "No Xero organisation is connected. Connect one under Settings → Xero."
    )
  }
  return connection
}
