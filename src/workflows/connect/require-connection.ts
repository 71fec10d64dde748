import { MedusaError } from "@medusajs/framework/utils"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "./connection-record"
import { currentConnection } from "./current-connection"

/**
 * The connection in use.
 *
 * @throws MedusaError (400) with a sentence to the owner when no organisation is connected
 */
export async function requireConnection(xero: XeroModuleService): Promise<ConnectionRecord> {
  const connection = await currentConnection(xero)
  if (!connection || connection.status === "disconnected") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "No Xero organisation is connected. Connect one under Settings → Xero."
    )
  }
  return connection
}
