import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { reconsider } from "../../modules/xero/outbox/reconsider"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"
import { readOrganisation } from "./read-organisation"
import { requireConnection } from "./require-connection"

export const refreshChartStepId = "xero-refresh-chart-step"

/** The organisation whose it is; the default one when left out. */
interface RefreshInput {
  connection_id?: string
}

const refreshChartStep = createStep(
  refreshChartStepId,
  async (input: RefreshInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero, input.connection_id)
    const read = await readOrganisation(xero, connection, xero.gateway(connection, "person"))
    if (!read.ok) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, read.fault.message)
    }
    await reconsider(xero.postgres.knex, connection.id)
    drainSoon(container)
    return new StepResponse({ id: connection.id })
  }
)

export const refreshChartWorkflowId = "xero-refresh-chart"

/** Reads the organisation's accounts and tax rates again; what waited for them is tried once more. */
export const refreshChartWorkflow = createWorkflow(
  refreshChartWorkflowId,
  (input: RefreshInput) => {
    return new WorkflowResponse(refreshChartStep(input))
  }
)
