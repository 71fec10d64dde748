import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../modules/xero"
import { type LogPosition, nextLogRows } from "../../../../../modules/xero/log/next-log-rows"
import type XeroModuleService from "../../../../../modules/xero/service"
import { currentConnection } from "../../../../../workflows/connect/current-connection"
import { listConnections } from "../../../../../workflows/connect/list-connections"
import { logCsvHead, logCsvLine } from "../../log-csv"
import { logLine } from "../../log-line"
import { orderLabels } from "../../order-labels"
import { sendCsv } from "../../send-csv"
import { type LogExportQuery } from "../../validators"

const ROWS_A_PAGE = 1000

/** The whole log, or what a filter leaves of it, as a file, newest first; with what people changed, unless a kind is asked for. */
export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const asked = request.validatedQuery as LogExportQuery
  // Says so where there is no such organisation.
  const connection = await currentConnection(xero, asked.connection_id)
  const filter = { ...asked, time_zone: connection?.time_zone }
  const connections = new Map((await listConnections(xero)).map((one) => [one.id, one]))
  async function* pages() {
    let after: LogPosition | null = null
    for (;;) {
      const rows = await nextLogRows(xero.postgres.knex, filter, after, ROWS_A_PAGE)
      const labels = await orderLabels(request.scope, rows)
      yield rows
        .map((row) => ({
          ...logLine(
            { ...row, subject_label: row.subject_label ?? labels.get(row.subject_id) ?? null },
            xero.options.app_url,
            connections.get(row.connection_id ?? "")
          ),
          xero_id: row.xero_id,
          correlation_id: row.correlation_id,
        }))
        .map(logCsvLine)
        .join("")
      if (rows.length < ROWS_A_PAGE) {
        return
      }
      const { moment, id } = rows[rows.length - 1]
      after = { moment, id }
    }
  }
  const day = new Date().toISOString().slice(0, 10)
  await sendCsv(response, `xero-log-${day}.csv`, logCsvHead(), pages())
}
