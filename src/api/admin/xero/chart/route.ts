import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { refreshChartWorkflow } from "../../../../workflows/connect/refresh-chart"
import { requireConnection } from "../../../../workflows/connect/require-connection"
import { type ChartAnswer } from "../answers"

type Answer = MedusaResponse<{ chart: ChartAnswer }>

/** The organisation's accounts and tax rates as last read. */
export const GET = async (request: MedusaRequest, response: Answer) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { chart, chart_read_at } = await requireConnection(xero)
  response.json({
    chart: {
      accounts: chart?.accounts ?? [],
      tax_rates: chart?.tax_rates ?? [],
      currencies: chart?.currencies ?? [],
      read_at: (chart_read_at ?? new Date(0)).toISOString(),
    },
  })
}

/** Reads them again from Xero. */
export const POST = async (request: MedusaRequest, response: Answer) => {
  await refreshChartWorkflow(request.scope).run()
  await GET(request, response)
}
