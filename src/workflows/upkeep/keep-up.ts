import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { accessToken } from "../../modules/xero/authorisation/access-token"
import { resealTokens } from "../../modules/xero/authorisation/reseal-tokens"
import { pruneCalls } from "../../modules/xero/quota/prune-calls"
import type XeroModuleService from "../../modules/xero/service"
import { currentConnection } from "../connect/current-connection"

export const keepUpStepId = "xero-keep-up-step"

const keepUpStep = createStep(keepUpStepId, async (_input: void, { container }) => {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  await pruneCalls(xero.postgres.knex)
  await resealTokens(xero.tokens)
  const connection = await currentConnection(xero)
  if (connection?.status === "connected" && connection.authorisation_id) {
    // A refresh token that is not used for 60 days ends; a paused store must not lose its consent so.
    await accessToken(xero.tokens, connection.authorisation_id)
  }
  return new StepResponse({})
})

export const keepUpWorkflowId = "xero-keep-up"

/** Keeps the authorisation alive and under the current key, and removes what is no longer needed. */
export const keepUpWorkflow = createWorkflow(keepUpWorkflowId, () => {
  keepUpStep()
})
