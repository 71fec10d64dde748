import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../../modules/xero"
import type XeroModuleService from "../../../../../../modules/xero/service"
import { cancelReportWorkflow } from "../../../../../../workflows/report/cancel-report"
import { readReport } from "../../../../../../workflows/report/read-reports"
import { type ReportAnswer } from "../../../answers"

/** Ends a report that runs. */
export const POST = async (
  request: MedusaRequest,
  response: MedusaResponse<{ report: ReportAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { id } = request.params
  await readReport(xero, id)
  await cancelReportWorkflow(request.scope).run({ input: { id } })
  const { report } = await readReport(xero, id)
  response.json({ report })
}
