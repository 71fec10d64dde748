import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emptyPreview } from "../../accounting/backfill/backfill-preview"
import { documentDate } from "../../accounting/order/document-date"
import { XERO_MODULE } from "../../modules/xero"
import { OPEN_STATES } from "../../modules/xero/backfill/backfill-record"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"

/** Which past orders, and who asks for them. */
export interface BackfillRequest {
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from_date: string
  to_date: string
  /** The user's id. */
  started_by: string | null
}

export const beginBackfillStepId = "xero-begin-backfill-step"

const beginBackfillStep = createStep(
  beginBackfillStepId,
  async ({ from_date, to_date, started_by }: BackfillRequest, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { id: connection_id, time_zone } = await requireConnection(xero)
    const refuse = (why: string) => {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, why)
    }
    if (from_date > to_date) {
      refuse(`The first day (${from_date}) is after the last (${to_date}). Turn them round.`)
    }
    if (from_date > documentDate(new Date().toISOString(), time_zone)) {
      refuse(`No orders have been placed from ${from_date} on yet. Choose an earlier first day.`)
    }
    const open = await xero.listXeroBackfills({ connection_id, state: OPEN_STATES })
    if (open.length) {
      refuse("Another backfill is not over yet. Wait for its end, or cancel it.")
    }
    const { id } = await xero.createXeroBackfills({
      connection_id,
      from_date,
      to_date,
      started_by,
      preview: { ...emptyPreview() },
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const xero: XeroModuleService = container.resolve(XERO_MODULE)
      await xero.deleteXeroBackfills(id)
    }
  }
)

export const beginBackfillWorkflowId = "xero-begin-backfill"

/** Has past orders counted; nothing is sent before the owner has seen what that would be. */
export const beginBackfillWorkflow = createWorkflow(
  beginBackfillWorkflowId,
  (input: BackfillRequest) => {
    return new WorkflowResponse(beginBackfillStep(input))
  }
)
