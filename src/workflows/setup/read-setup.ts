import { type MedusaContainer } from "@medusajs/framework/types"
import { type SetupAnswer } from "../../api/admin/xero/answers"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { currentConnection } from "../connect/current-connection"
import { mappingRows } from "../mapping/mapping-rows"
import { setupProgress } from "./setup-progress"

/**
 * How far an organisation is set up.
 *
 * @param connectionId the organisation's; the default one's when left out
 * @throws MedusaError (404) when there is no such connection
 */
export async function readSetup(
  container: MedusaContainer,
  connectionId?: string
): Promise<SetupAnswer> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await currentConnection(xero, connectionId)
  const rows =
    connection?.status === "connected" ? await mappingRows(container, xero, connection) : []
  return setupProgress({ connection, rows })
}
