import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { pruneReports } from "../../modules/xero/report/prune-reports"
import type XeroModuleService from "../../modules/xero/service"
import { createdWithin } from "../backfill/order-page"
import { reportConnection } from "./report-connection"

/** Which days are compared, how, and who asks for it. */
export interface ReportRequest {
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from: string
  to: string
  /** Whether every document is read again in Xero. */
  audit: boolean
  connection_id?: string
  /** The user's id. */
  started_by: string | null
}

/** So many earlier reports are kept beside the new one. */
const KEPT = 9

export const beginReportStepId = "xero-begin-report-step"

const beginReportStep = createStep(
  beginReportStepId,
  async ({ from, to, audit, connection_id, started_by }: ReportRequest, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await reportConnection(xero, connection_id)
    const refuse = (why: string) => {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, why)
    }
    if (from > to) {
      refuse(`The first day (${from}) is after the last (${to}). Turn them round.`)
    }
    if (audit && connection.status !== "connected") {
      refuse(
        "Xero cannot be read now: connect it again under Settings → Xero, or run the report without a full audit."
      )
    }
    const running = await xero.listXeroReports({ connection_id: connection.id, state: "running" })
    if (running.length) {
      refuse("Another report is not done yet. Wait for its end, or cancel it.")
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { metadata } = await query.graph({
      entity: "order",
      fields: ["id"],
      filters: {
        created_at: createdWithin({
          from_date: from,
          to_date: to,
          time_zone: connection.time_zone,
        }),
      },
      pagination: { take: 1, skip: 0 },
    })
    const { id } = await xero.createXeroReports({
      connection_id: connection.id,
      from_date: from,
      to_date: to,
      audit,
      orders_total: metadata?.count ?? 0,
      started_by,
    })
    await pruneReports(xero.postgres.knex, connection.id, KEPT)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const xero: XeroModuleService = container.resolve(XERO_MODULE)
      await xero.deleteXeroReports(id)
    }
  }
)

export const beginReportWorkflowId = "xero-begin-report"

/** Has the store compared with its books over some days; a job works it off. */
export const beginReportWorkflow = createWorkflow(beginReportWorkflowId, (input: ReportRequest) => {
  return new WorkflowResponse(beginReportStep(input))
})
