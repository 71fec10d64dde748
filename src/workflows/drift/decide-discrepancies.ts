import { setTimeout } from "node:timers/promises"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type DriftCause } from "../../accounting/drift/drift"
import { XERO_MODULE } from "../../modules/xero"
import { noteProblem } from "../../modules/xero/drift/note-problem"
import { readUndecided } from "../../modules/xero/drift/read-undecided"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { requireConnection } from "../connect/require-connection"
import { decideDrift, type DecisionOutcome, type DriftDecision } from "./decide-drift"

/** Of one cause as many are decided at once; the rest with the next click. */
const AT_ONCE = 200

/** A person waits so long for orders that are being sent just then. */
const PATIENCE_MILLISECONDS = 10_000
const PAUSE_MILLISECONDS = 300

/** One difference by its id, or all of a cause. */
export interface DecideInput {
  id?: string
  cause?: DriftCause
  connection_id?: string
  decision: DriftDecision
  /** The person's id. */
  decided_by: string
}

export const decideDiscrepanciesStepId = "xero-decide-discrepancies-step"

/** Each decision stands by itself, so there is nothing to compensate. */
const decideDiscrepanciesStep = createStep(
  decideDiscrepanciesStepId,
  async ({ id, cause, connection_id, decision, decided_by }: DecideInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { knex } = xero.postgres
    const end = Date.now() + PATIENCE_MILLISECONDS
    const decide = async (connection: ConnectionRecord, one: string): Promise<DecisionOutcome> => {
      const outcome = await decideDrift(container, xero, connection, one, decision, decided_by)
      if (outcome.ok || !outcome.later || Date.now() > end) {
        return outcome
      }
      await setTimeout(PAUSE_MILLISECONDS)
      return decide(connection, one)
    }
    if (id) {
      const [found] = await xero.listXeroDiscrepancies({ id })
      if (!found) {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such difference.")
      }
      const connection = await requireConnection(xero, found.connection_id)
      const outcome = await decide(connection, id)
      if (!outcome.ok) {
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, outcome.problem)
      }
      return new StepResponse({ decided: 1, left: 0 })
    }
    const connection = await requireConnection(xero, connection_id)
    const ids = cause ? await readUndecided(knex, connection.id, [cause], AT_ONCE, true) : []
    let decided = 0
    for (const one of ids) {
      const outcome = await decide(connection, one)
      if (outcome.ok) {
        decided += 1
      } else if (!outcome.later) {
        await noteProblem(knex, one, outcome.problem)
      }
    }
    return new StepResponse({ decided, left: ids.length - decided })
  }
)

export const decideDiscrepanciesWorkflowId = "xero-decide-discrepancies"

/** Takes differences over as they are in Xero, or brings Xero back to what the store has. */
export const decideDiscrepanciesWorkflow = createWorkflow(
  decideDiscrepanciesWorkflowId,
  (input: DecideInput) => {
    return new WorkflowResponse(decideDiscrepanciesStep(input))
  }
)
