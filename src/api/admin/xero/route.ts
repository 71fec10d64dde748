import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../modules/xero"
import { countDocuments, countWaiting, NO_DOCUMENTS } from "../../../modules/xero/log/count-waiting"
import type XeroModuleService from "../../../modules/xero/service"
import { currentConnection } from "../../../workflows/connect/current-connection"
import { mappingRows } from "../../../workflows/mapping/mapping-rows"
import { type StatusAnswer } from "./answers"
import { connectionAnswer } from "./connection-answer"

/** Connection, counts and calls left, for the head of every page. */
export const GET = async (
  request: MedusaRequest,
  response: MedusaResponse<{ status: StatusAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await currentConnection(xero)
  const { custom_connection } = xero.options
  const waiting = await countWaiting(xero.postgres.knex)
  if (!connection) {
    response.json({
      status: {
        custom_connection,
        connection: null,
        waiting,
        documents: NO_DOCUMENTS,
        calls_left: { minute: null, day: null },
        last_synced_at: null,
        mapping_problems: 0,
      },
    })
    return
  }
  const { documents, last_posted_at } = await countDocuments(xero.postgres.knex, connection.id)
  const [quota] = await xero.listXeroQuotas({ tenant_id: connection.tenant_id })
  const rows =
    connection.status === "connected" ? await mappingRows(request.scope, xero, connection) : []
  response.json({
    status: {
      custom_connection,
      connection: await connectionAnswer(xero, connection),
      waiting,
      documents,
      calls_left: {
        minute: quota?.minute_remaining ?? null,
        day: quota?.day_remaining ?? null,
      },
      last_synced_at: last_posted_at?.toISOString() ?? null,
      mapping_problems: rows.filter((row) => row.problem).length,
    },
  })
}
