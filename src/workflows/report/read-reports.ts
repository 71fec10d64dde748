import { MedusaError } from "@medusajs/framework/utils"
import { type ReportAnswer } from "../../api/admin/xero/answers"
import { type ReportRecord } from "../../modules/xero/report/report-record"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** A report with the organisation it is of. */
export interface KnownReport {
  report: ReportAnswer
  connection: ConnectionRecord
}

/** The reports of a connection, the newest first. */
export async function readReports(
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<ReportAnswer[]> {
  const reports = (await xero.listXeroReports(
    { connection_id: connection.id },
    { order: { created_at: "DESC", id: "DESC" } }
  )) as unknown as ReportRecord[]
  return reports.map((report) => answerOf(report, connection))
}

/**
 * One report.
 *
 * @throws MedusaError (404) when there is none of that id
 */
export async function readReport(xero: XeroModuleService, id: string): Promise<KnownReport> {
  const [report] = (await xero.listXeroReports({ id })) as unknown as ReportRecord[]
  const [connection] = report
    ? ((await xero.listXeroConnections({
        id: report.connection_id,
      })) as unknown as ConnectionRecord[])
    : []
  if (!report || !connection) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such report.")
  }
  return { report: answerOf(report, connection), connection }
}

const answerOf = (report: ReportRecord, connection: ConnectionRecord): ReportAnswer => ({
  id: report.id,
  connection_id: report.connection_id,
  organisation_name: connection.organisation_name,
  from: report.from_date,
  to: report.to_date,
  audit: report.audit,
  state: report.state,
  problem: report.problem,
  progress: { orders: report.orders, total: Math.max(report.orders, report.orders_total) },
  created_at: report.created_at.toISOString(),
  ended_at: report.ended_at?.toISOString() ?? null,
})
