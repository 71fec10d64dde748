import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { refreshChartWorkflow } from "../../../../workflows/connect/refresh-chart"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { readChart } from "../../../../workflows/connect/read-chart"
import { type ChartAnswer } from "../answers"
import { askedConnection } from "../asked-connection"

type Answer = MedusaResponse<{ chart: ChartAnswer }>

/** The organisation's accounts, tax rates and tracking as last read. */
export const GET = async (request: MedusaRequest, response: Answer) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await requireConnection(xero, askedConnection(request))
  const read_at = (connection.chart_read_at ?? new Date(0)).toISOString()
  response.json({ chart: { ...readChart(connection), read_at } })
}

/** Reads them again from Xero. */
export const POST = async (request: MedusaRequest, response: Answer) => {
  await refreshChartWorkflow(request.scope).run({
    input: { connection_id: askedConnection(request) },
  })
  await GET(request, response)
}
