import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import { readLog } from "../../../../modules/xero/log/read-log"
import type XeroModuleService from "../../../../modules/xero/service"
import { currentConnection } from "../../../../workflows/connect/current-connection"
import { type LogAnswer } from "../answers"
import { orderLabels } from "../order-labels"
import { logLine } from "../log-line"
import { type LogQuery } from "../validators"

/** A page of the sync log, newest first. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<LogAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const filter = request.validatedQuery as LogQuery
  const connection = await currentConnection(xero)
  const { rows, count } = await readLog(xero.postgres.knex, filter)
  const labels = await orderLabels(request.scope, rows)
  response.json({
    lines: rows.map((row) =>
      logLine(
        { ...row, subject_label: row.subject_label ?? labels.get(row.subject_id) ?? null },
        xero.options.app_url,
        connection?.short_code ?? null
      )
    ),
    count,
    limit: filter.limit,
    offset: filter.offset,
  })
}
