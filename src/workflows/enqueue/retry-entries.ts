import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { replay, type ReplaySelection } from "../../modules/xero/outbox/replay"
import type XeroModuleService from "../../modules/xero/service"
import { currentConnection } from "../connect/current-connection"
import { drainSoon } from "../drain/drain-soon"

export const retryEntriesStepId = "xero-retry-entries-step"

const retryEntriesStep = createStep(
  retryEntriesStepId,
  async (selection: ReplaySelection, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    await currentConnection(xero, selection.connection_id)
    if (selection.state !== "failed") {
      // What was wrong may have been mended in Xero, so the chart is read again before the retry.
      await xero.updateXeroConnections({
        selector: await connectionsOf(xero, selection),
        data: { chart_read_at: null },
      })
    }
    const released = await replay(xero.postgres.knex, {
      cause: CAUSES.retried_by_hand,
      ...selection,
    })
    drainSoon(container)
    return new StepResponse({ released })
  }
)

/** The organisations that a selection may be of. */
async function connectionsOf(
  xero: XeroModuleService,
  { ids, connection_id }: ReplaySelection
): Promise<{ id?: string | string[] }> {
  if (connection_id) {
    return { id: connection_id }
  }
  if (!ids) {
    return {}
  }
  const entries = await xero.listXeroOutboxEntries({ id: ids }, { select: ["connection_id"] })
  return { id: [...new Set(entries.flatMap((entry) => entry.connection_id ?? []))] }
}

export const retryEntriesWorkflowId = "xero-retry-entries"

/** Tries held and failed entries again now. */
export const retryEntriesWorkflow = createWorkflow(
  retryEntriesWorkflowId,
  (input: ReplaySelection) => {
    return new WorkflowResponse(retryEntriesStep(input))
  }
)
