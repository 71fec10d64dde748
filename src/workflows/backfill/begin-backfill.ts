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
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"

/** Which past orders, and who asks for them. */
export interface BackfillRequest {
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from_date: string
  to_date: string
  /** The user's id. */
  started_by: string | null
  /** The organisation they are for; the default one when left out. */
  connection_id?: string
}

export const beginBackfillStepId = "xero-begin-backfill-step"

const beginBackfillStep = createStep(
  beginBackfillStepId,
  async (request: BackfillRequest, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { from_date, to_date, started_by } = request
    const { id: connection_id, time_zone } = await requireConnection(xero, request.connection_id)
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
      found_since: await readSince(xero, { connection_id, from_date, to_date }),
      preview: { ...emptyPreview() },
    })
    await recordChanges(
      xero.postgres.knex,
      { connection_id, subject_id: id, cause: CAUSES.backfill, actor_id: started_by },
      [{ name: `Past orders of ${from_date} to ${to_date}`, before: null, after: "counting" }]
    )
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const xero: XeroModuleService = container.resolve(XERO_MODULE)
      await xero.deleteXeroBackfills(id)
    }
  }
)

/** When Xero's invoices around these days were read last, so that only what changed is read again; null if never. */
async function readSince(
  xero: XeroModuleService,
  {
    connection_id,
    from_date,
    to_date,
  }: Omit<BackfillRequest, "started_by"> & { connection_id: string }
): Promise<Date | null> {
  const [earlier] = await xero.listXeroBackfills(
    {
      connection_id,
      found_page: null,
      found_read_at: { $ne: null },
      from_date: { $lte: from_date },
      to_date: { $gte: to_date },
    },
    { order: { found_read_at: "DESC" }, take: 1 }
  )
  return earlier?.found_read_at ?? null
}

export const beginBackfillWorkflowId = "xero-begin-backfill"

/** Has past orders counted; nothing is sent before the owner has seen what that would be. */
export const beginBackfillWorkflow = createWorkflow(
  beginBackfillWorkflowId,
  (input: BackfillRequest) => {
    return new WorkflowResponse(beginBackfillStep(input))
  }
)
