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
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"

/** What an owner does with a backfill. */
export interface BackfillChange {
  id: string
  action: "start" | "pause" | "resume" | "cancel"
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
  async ({ id, action }: BackfillChange, { container }) => {
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
        data: { state: to, ...(action === "start" ? { started_at: new Date() } : {}) },
      })
      if (!changed.length) {
        refuse((await xero.retrieveXeroBackfill(id)).state)
      }
      drainSoon(container)
    }
    return new StepResponse({ id })
  }
)

export const changeBackfillWorkflowId = "xero-change-backfill"

/** Starts, pauses, resumes or cancels a backfill. */
export const changeBackfillWorkflow = createWorkflow(
  changeBackfillWorkflowId,
  (input: BackfillChange) => {
    return new WorkflowResponse(changeBackfillStep(input))
  }
)
