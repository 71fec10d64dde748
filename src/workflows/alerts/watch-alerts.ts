import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { watchConnections } from "../../modules/xero/alerts/watch-connections"
import type XeroModuleService from "../../modules/xero/service"
import { announceAlerts } from "./announce-alerts"
import { tellOfDrift } from "./tell-of-drift"

export const watchConnectionsStepId = "xero-watch-connections-step"

const watchConnectionsStep = createStep(
  watchConnectionsStepId,
  async (_input: void, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    await tellOfDrift(xero)
    return new StepResponse(await watchConnections(xero.postgres.knex))
  }
)

export const announceAlertsStepId = "xero-announce-alerts-step"

/** What was announced stays announced, so there is nothing to compensate. */
const announceAlertsStep = createStep(announceAlertsStepId, async (_input: void, { container }) => {
  return new StepResponse(await announceAlerts(container))
})

export const watchAlertsWorkflowId = "xero-watch-alerts"

/**
 * Looks for trouble that a person should hear of, and announces what began and what is over: each once, by an
 * event, in the admin's feed and, where the owner named an address, by e-mail.
 *
 * @example
 * await watchAlertsWorkflow(container).run()
 */
export const watchAlertsWorkflow = createWorkflow(watchAlertsWorkflowId, () => {
  const watched = watchConnectionsStep()
  announceAlertsStep()
  return new WorkflowResponse(watched)
})
