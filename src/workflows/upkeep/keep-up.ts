import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { pruneAlerts } from "../../modules/xero/alerts/prune-alerts"
import { accessToken } from "../../modules/xero/authorisation/access-token"
import { resealTokens } from "../../modules/xero/authorisation/reseal-tokens"
import { pruneEvents } from "../../modules/xero/inbox/prune-events"
import { pruneCalls } from "../../modules/xero/quota/prune-calls"
import type XeroModuleService from "../../modules/xero/service"
import { pruneTasks } from "../../modules/xero/tasks/prune-tasks"
import { connectionsInUse } from "../connect/list-connections"
import { shortenLog } from "./shorten-log"

export const keepUpStepId = "xero-keep-up-step"

const keepUpStep = createStep(keepUpStepId, async (_input: void, { container }) => {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  await pruneCalls(xero.postgres.knex)
  await pruneAlerts(xero.postgres.knex)
  await pruneEvents(xero.postgres.knex)
  await pruneTasks(xero.postgres.knex)
  await shortenLog(xero)
  await resealTokens(xero.tokens)
  const authorisations = (await connectionsInUse(xero)).flatMap(({ status, authorisation_id }) =>
    status === "connected" && authorisation_id ? [authorisation_id] : []
  )
  // A refresh token that is not used for 60 days ends; a paused store must not lose its consent so.
  for (const authorisation of new Set(authorisations)) {
    await accessToken(xero.tokens, authorisation)
  }
  return new StepResponse({})
})

export const keepUpWorkflowId = "xero-keep-up"

/** Keeps the authorisations alive and under the current key, and removes what is no longer needed. */
export const keepUpWorkflow = createWorkflow(keepUpWorkflowId, () => {
  keepUpStep()
})
