import { type MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { noteHeldDrift } from "../../modules/xero/drift/note-held-drift"
import { readDoubted } from "../../modules/xero/drift/read-doubted"
import type XeroModuleService from "../../modules/xero/service"
import { claimFetch } from "../../modules/xero/watermarks/claim-fetch"
import { followPolicy } from "../drift/follow-policy"
import { readAgain } from "../drift/read-again"
import { answerBells } from "./answer-bells"
import { fetchChanges } from "./fetch-changes"
import { listeningConnections } from "./listening-connections"
import { runImports } from "./run-imports"

/** A run ends after this long; the next goes on. */
const RUN_MILLISECONDS = 30_000
/** Documents read again at once, since a call of ours may have been under way when they were read. */
const DOUBTED_AT_ONCE = 100

export const listenToXeroStepId = "xero-listen-to-xero-step"

/** Reads and applies; repeating it does no harm, so there is nothing to compensate. */
const listenToXeroStep = createStep(listenToXeroStepId, async (_input: void, { container }) => {
  return new StepResponse({ events: await listen(container) })
})

async function listen(container: MedusaContainer): Promise<number> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const end = Date.now() + RUN_MILLISECONDS
  let events = 0
  for (const connection of await listeningConnections(xero)) {
    let answered = 0
    do {
      answered = await answerBells(container, xero, connection)
      events += answered
    } while (answered > 0 && Date.now() < end && !xero.life.ending)
    if (!xero.life.ending && (await claimFetch(xero.postgres.knex, connection.id))) {
      await fetchChanges(container, xero, connection)
    }
    await runImports(container, xero, connection, { cause: CAUSES.reading })
    const doubted = await readDoubted(xero.postgres.knex, connection.id, DOUBTED_AT_ONCE)
    if (doubted.length) {
      await readAgain(xero, connection, doubted)
    }
    await noteHeldDrift(xero.postgres.knex, connection.id)
    await followPolicy(container, xero, connection)
  }
  return events
}

export const listenToXeroWorkflowId = "xero-listen-to-xero"

/**
 * Brings into the store what was changed in Xero: what its webhooks named, what a regular reading finds where one is
 * due, and payments that still wait to be put on their orders.
 */
export const listenToXeroWorkflow = createWorkflow(listenToXeroWorkflowId, () => {
  return new WorkflowResponse(listenToXeroStep())
})
