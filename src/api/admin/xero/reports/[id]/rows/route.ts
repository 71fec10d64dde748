import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../../modules/xero"
import { readReportRows } from "../../../../../../modules/xero/report/read-report-rows"
import type XeroModuleService from "../../../../../../modules/xero/service"
import { readReport } from "../../../../../../workflows/report/read-reports"
import { type ReportRowsAnswer } from "../../../answers"
import { reportRowAnswer } from "../../../report-row-answer"
import { type ReportRowsQuery } from "../../../validators"

/** The documents behind a figure, what differs first. */
export const GET = async (request: MedusaRequest, response: MedusaResponse<ReportRowsAnswer>) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { report, connection } = await readReport(xero, request.params.id)
  const { limit, offset, ...filter } = request.validatedQuery as ReportRowsQuery
  const page = { limit, offset }
  const { rows, count } = await readReportRows(xero.postgres.knex, report.id, filter, page)
  response.json({
    rows: rows.map((row) => reportRowAnswer(row, connection, xero.options.app_url)),
    count,
    ...page,
  })
}
