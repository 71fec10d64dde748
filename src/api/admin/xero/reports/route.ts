import { type AuthenticatedMedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { XERO_MODULE } from "../../../../modules/xero"
import type XeroModuleService from "../../../../modules/xero/service"
import { beginReportWorkflow } from "../../../../workflows/report/begin-report"
import { readReport, readReports } from "../../../../workflows/report/read-reports"
import { reportConnection } from "../../../../workflows/report/report-connection"
import { type ReportAnswer } from "../answers"
import { askedConnection } from "../asked-connection"
import { type ReportBody } from "../validators"

/** The comparisons of the store with its books, the newest first. */
export const GET = async (
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<{ reports: ReportAnswer[] }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const connection = await reportConnection(xero, askedConnection(request))
  response.json({ reports: await readReports(xero, connection) })
}

/** Begins one; it is worked off in the background. */
export const POST = async (
  request: AuthenticatedMedusaRequest<ReportBody>,
  response: MedusaResponse<{ report: ReportAnswer }>
) => {
  const xero: XeroModuleService = request.scope.resolve(XERO_MODULE)
  const { result } = await beginReportWorkflow(request.scope).run({
    input: {
      ...request.validatedBody,
      started_by: request.auth_context.actor_id,
      connection_id: askedConnection(request),
    },
  })
  const { report } = await readReport(xero, result.id)
  response.json({ report })
}
