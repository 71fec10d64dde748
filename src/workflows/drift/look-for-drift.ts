import { type MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { type CallPurpose } from "../../modules/xero/client/quota-gate"
import { noteHeldDrift } from "../../modules/xero/drift/note-held-drift"
import { readOpenPapers } from "../../modules/xero/drift/read-open-papers"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readOrganisation } from "../connect/read-organisation"
import { fetchChanges } from "../inbound/fetch-changes"
import { listeningConnections } from "../inbound/listening-connections"
import { followPolicy } from "./follow-policy"
import { readAgain } from "./read-again"

/** Documents with open differences that are read again at once. */
const PAPERS = 1000

export const lookForDriftStepId = "xero-look-for-drift-step"

/** Who waits for it: a person, or nobody. */
interface LookInput {
  purpose: CallPurpose
}

/** Reads and notes; repeating it does no harm, so there is nothing to compensate. */
const lookForDriftStep = createStep(
  lookForDriftStepId,
  async ({ purpose }: LookInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connections = await listeningConnections(xero)
    if (purpose === "person" && !connections.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Nothing is read from Xero: no organisation is connected and switched on. See Settings → Xero."
      )
    }
    for (const connection of connections) {
      const problem = await look(container, xero, connection, purpose)
      if (problem && purpose === "person") {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `What changed in ${connection.organisation_name} could not be read to the end: ${problem}`
        )
      }
    }
    return new StepResponse({ connections: connections.length })
  }
)

/** @returns why it could not be read to the end, or null */
async function look(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  purpose: CallPurpose
): Promise<string | null> {
  const { knex } = xero.postgres
  const organisation = await readOrganisation(xero, connection, xero.gateway(connection, purpose))
  const fetched = await fetchChanges(container, xero, connection, purpose)
  const papers = await readOpenPapers(knex, connection.id, PAPERS)
  const fault = papers.length ? await readAgain(xero, connection, papers, purpose) : null
  await noteHeldDrift(knex, connection.id)
  await followPolicy(container, xero, connection)
  await xero.updateXeroConnections({ id: connection.id, drift_looked_at: new Date() })
  const trouble = (organisation.ok ? null : organisation.fault) ?? fetched.fault ?? fault
  return trouble?.message ?? null
}

export const lookForDriftWorkflowId = "xero-look-for-drift"

/**
 * Looks for differences between the store and Xero: reads the chart, what changed since the last reading, and the
 * documents with open differences.
 */
export const lookForDriftWorkflow = createWorkflow(lookForDriftWorkflowId, (input: LookInput) => {
  return new WorkflowResponse(lookForDriftStep(input))
})
