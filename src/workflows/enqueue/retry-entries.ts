import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { replay, type ReplaySelection } from "../../modules/xero/outbox/replay"
import type XeroModuleService from "../../modules/xero/service"
import { currentConnection } from "../connect/current-connection"
import { drainSoon } from "../drain/drain-soon"

export const retryEntriesStepId = "xero-retry-entries-step"

const retryEntriesStep = createStep(
  retryEntriesStepId,
  async (selection: ReplaySelection, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await currentConnection(xero)
    if (connection && selection.state !== "failed") {
      // What was wrong may have been mended in Xero, so the chart is read again before the retry.
      await xero.updateXeroConnections({ id: connection.id, chart_read_at: null })
    }
    const released = await replay(xero.postgres.knex, selection)
    drainSoon(container)
    return new StepResponse({ released })
  }
)

export const retryEntriesWorkflowId = "xero-retry-entries"

/** Tries held and failed entries again now. */
export const retryEntriesWorkflow = createWorkflow(
  retryEntriesWorkflowId,
  (input: ReplaySelection) => {
    return new WorkflowResponse(retryEntriesStep(input))
  }
)
