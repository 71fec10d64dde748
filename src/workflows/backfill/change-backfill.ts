import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { type BackfillState, OPEN_STATES } from "../../modules/xero/backfill/backfill-record"
import { cancelBackfill } from "../../modules/xero/backfill/end-backfill"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"

/** What an owner does with a backfill. */
export interface BackfillChange {
  id: string
  action: "start" | "pause" | "resume" | "cancel"
  /** The user, by id. */
  user_id?: string
}

/** From which states each action leads, and where to. */
const MOVES: Record<
  Exclude<BackfillChange["action"], "cancel">,
  { from: BackfillState; to: BackfillState }
> = {
  start: { from: "ready", to: "running" },
  pause: { from: "running", to: "paused" },
  resume: { from: "paused", to: "running" },
}

export const changeBackfillStepId = "xero-change-backfill-step"

const changeBackfillStep = createStep(
  changeBackfillStepId,
  async ({ id, action, user_id }: BackfillChange, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const backfill = await xero.retrieveXeroBackfill(id)
    const allowed = action === "cancel" ? OPEN_STATES : [MOVES[action].from]
    const refuse = (state: string) => {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The backfill is ${state}, so it cannot be asked to ${action}. Look at it again.`
      )
    }
    if (!allowed.includes(backfill.state)) {
      refuse(backfill.state)
    }
    if (action === "cancel") {
      await cancelBackfill(xero.postgres.knex, id)
    } else {
      const { from, to } = MOVES[action]
      const changed = await xero.updateXeroBackfills({
        selector: { id, state: from },
        data: { state: to, ...(action === "start" ? started(backfill.found_read_at) : {}) },
      })
      if (!changed.length) {
        refuse((await xero.retrieveXeroBackfill(id)).state)
      }
      drainSoon(container)
    }
    const { connection_id, from_date, to_date, state } = backfill
    await recordChanges(
      xero.postgres.knex,
      { connection_id, subject_id: id, cause: CAUSES.backfill, actor_id: user_id },
      [
        {
          name: `Past orders of ${from_date} to ${to_date}`,
          before: state,
          after: action === "cancel" ? "cancelled" : MOVES[action].to,
        },
      ]
    )
    return new StepResponse({ id })
  }
)

/** Reading of Xero's invoices this fresh is relied on when the sending starts; what changed since is read first. */
const FRESH_MILLISECONDS = 5 * 60_000

function started(readAt: Date | null) {
  const started_at = new Date()
  const fresh = readAt && started_at.getTime() - readAt.getTime() < FRESH_MILLISECONDS
  return fresh ? { started_at } : { started_at, found_page: 1, found_since: readAt }
}

export const changeBackfillWorkflowId = "xero-change-backfill"

/** Starts, pauses, resumes or cancels a backfill. */
export const changeBackfillWorkflow = createWorkflow(
  changeBackfillWorkflowId,
  (input: BackfillChange) => {
    return new WorkflowResponse(changeBackfillStep(input))
  }
)
