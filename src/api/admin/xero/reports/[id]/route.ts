import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../modules/xero"
import type XeroModuleService from "../../../../../modules/xero/service"
import { readFigures } from "../../../../../workflows/report/read-figures"
import { readReport } from "../../../../../workflows/report/read-reports"
import { type ReportDetailAnswer } from "../../answers"

/** A report with all its figures; those of one that runs are as far as it has come. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ReportDetailAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { report, connection } = await readReport(xero, request.params.id)
  response.json({ report, figures: await readFigures(xero, connection, report.id) })
}
