import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import { readLog } from "../../../../modules/xero/log/read-log"
import type XeroModuleService from "../../../../modules/xero/service"
import { currentConnection } from "../../../../workflows/connect/current-connection"
import { listConnections } from "../../../../workflows/connect/list-connections"
import { type LogAnswer } from "../answers"
import { orderLabels } from "../order-labels"
import { logLine } from "../log-line"
import { type LogQuery } from "../validators"

/**
 * A page of the sync log, newest first: of all organisations, or of the one asked for. What people changed in the settings
 * is shown where it is asked for.
 */
export const GET = async (request: MedusaRequest, response: MedusaResponse<LogAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const filter = request.validatedQuery as LogQuery
  // Says so where there is no such organisation.
  const asked = await currentConnection(xero, filter.connection_id)
  const { rows, count } = await readLog(xero.postgres.knex, {
    ...filter,
    time_zone: asked?.time_zone,
    papers_only: filter.kind !== "setting",
  })
  const connections = await listConnections(xero)
  const labels = await orderLabels(request.scope, rows)
  response.json({
    lines: rows.map((row) =>
      logLine(
        { ...row, subject_label: row.subject_label ?? labels.get(row.subject_id) ?? null },
        xero.options.app_url,
        connections.find(({ id }) => id === row.connection_id)
      )
    ),
    count,
    limit: filter.limit,
    offset: filter.offset,
  })
}
