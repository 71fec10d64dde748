import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import { readUsage } from "../../../../modules/xero/quota/read-usage"
import type XeroModuleService from "../../../../modules/xero/service"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { askedConnection } from "../asked-connection"
import { type QuotaAnswer } from "../quota-answer"

/** How much of the organisation's limits is used; costs no call. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<{ quota: QuotaAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await requireConnection(xero, askedConnection(request))
  response.json({
    quota: await readUsage(xero.postgres.knex, connection, xero.options.timeout_seconds),
  })
}
