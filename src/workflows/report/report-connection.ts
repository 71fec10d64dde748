import { MedusaError } from "@medusajs/framework/utils"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { currentConnection } from "../connect/current-connection"

/**
 * The organisation a report is about: the one named, else the default one. One that is disconnected still has its
 * records.
 *
 * @throws MedusaError (404) when there is no such connection, (400) with a sentence to the owner when there is none
 */
export async function reportConnection(
  xero: XeroModuleService,
  id?: string
): Promise<ConnectionRecord> {
  const connection = await currentConnection(xero, id)
  if (!connection) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "No Xero organisation is connected. Connect one under Settings → Xero."
    )
  }
  return connection
}
