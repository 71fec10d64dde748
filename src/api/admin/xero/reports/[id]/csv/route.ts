import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../../../modules/xero"
import { nextReportRows } from "../../../../../../modules/xero/report/read-report-rows"
import type XeroModuleService from "../../../../../../modules/xero/service"
import { readReport } from "../../../../../../workflows/report/read-reports"
import { csvHead, csvLine } from "../../../report-csv"
import { reportRowAnswer } from "../../../report-row-answer"
import { sendCsv } from "../../../send-csv"
import { type ReportRowsQuery } from "../../../validators"

const ROWS_A_PAGE = 1000

/** All rows of a report, or those behind a figure, as a file; page by page, so that memory does not grow with it. */
export const GET = async (request: MedusaRequest, response: MedusaResponse) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { report, connection } = await readReport(xero, request.params.id)
  const { limit: _limit, offset: _offset, ...filter } = request.validatedQuery as ReportRowsQuery
  const { knex } = xero.postgres
  const next = (after: number) => nextReportRows(knex, report.id, filter, after, ROWS_A_PAGE)
  async function* pages() {
    let rows = await next(0)
    while (rows.length) {
      yield rows
        .map((row) => csvLine(reportRowAnswer(row, connection, xero.options.app_url)))
        .join("")
      rows = rows.length < ROWS_A_PAGE ? [] : await next(rows[rows.length - 1].position)
    }
  }
  const name = `store-and-xero-${report.from}-to-${report.to}.csv`
  await sendCsv(response, name, csvHead(), pages())
}
