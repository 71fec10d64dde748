import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import type XeroModuleService from "../../modules/xero/service"
import { fetchChanges } from "./fetch-changes"
import { listeningConnections } from "./listening-connections"
import { runImports } from "./run-imports"

/** Who asks for it, by id, and of which organisation; of all where that is left out. */
export interface FetchNowInput {
  user_id?: string
  connection_id?: string
}

export const fetchNowStepId = "xero-fetch-now-step"

/** Reads and applies; repeating it does no harm, so there is nothing to compensate. */
const fetchNowStep = createStep(
  fetchNowStepId,
  async (input: FetchNowInput | undefined, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connections = (await listeningConnections(xero)).filter(
      ({ id }) => id === (input?.connection_id ?? id)
    )
    if (!connections.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Nothing is fetched from Xero: no organisation is connected and switched on. See Settings → Xero."
      )
    }
    const cause = { cause: CAUSES.fetched_by_hand, actor_id: input?.user_id }
    let orders = 0
    for (const connection of connections) {
      const fetched = await fetchChanges(container, xero, connection, "person", cause)
      orders += fetched.orders
      await xero.updateXeroConnections({ id: connection.id, fetched_at: new Date() })
      await runImports(container, xero, connection, cause, 0)
      if (fetched.fault) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `What changed in ${connection.organisation_name} could not be read to the end: ${fetched.fault.message}`
        )
      }
    }
    return new StepResponse({ orders })
  }
)

export const fetchNowWorkflowId = "xero-fetch-now"

/** Reads at once what changed in Xero, for a person who waits, and looks again at what could not be applied. */
export const fetchNowWorkflow = createWorkflow(
  fetchNowWorkflowId,
  (input: FetchNowInput | undefined) => {
    return new WorkflowResponse(fetchNowStep(input))
  }
)
