import { type MedusaContainer } from "@medusajs/framework/types"
import { addDays, documentDate } from "../../accounting/order/document-date"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"
import { beginReportWorkflow } from "../report/begin-report"
import { scanStoreWorkflow } from "../scan/scan-store"

/** How far back the store is compared with its books: a month. */
const DAYS_BACK = 30

/** Whose books, and who asks for it. */
export interface ReconcileRequest {
  connection_id?: string
  /** The user's id. */
  started_by: string | null
}

/**
 * Looks for what changed in the store without anybody saying so, and begins a comparison of the last month, for which
 * every document is read again in Xero.
 *
 * @returns the comparison's id
 * @throws MedusaError (400) with a sentence to the owner, while another is under way or Xero cannot be read
 */
export async function beginReconcile(
  container: MedusaContainer,
  { connection_id, started_by }: ReconcileRequest
): Promise<{ id: string }> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await requireConnection(xero, connection_id)
  const to = documentDate(new Date().toISOString(), connection.time_zone)
  const { result } = await beginReportWorkflow(container).run({
    input: {
      from: addDays(to, -DAYS_BACK),
      to,
      audit: true,
      connection_id: connection.id,
      started_by,
    },
  })
  await scanStoreWorkflow(container).run()
  return result
}
