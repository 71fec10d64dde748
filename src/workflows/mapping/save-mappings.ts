import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type MappingKind } from "../../accounting/mapping/mapping"
import { mappingRefusal } from "../../accounting/mapping/mapping-refusal"
import { XERO_MODULE } from "../../modules/xero"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import { saveMappings } from "../../modules/xero/mappings/save-mappings"
import { reconsider } from "../../modules/xero/outbox/reconsider"
import type XeroModuleService from "../../modules/xero/service"
import { readChart } from "../connect/read-chart"
import { requireConnection } from "../connect/require-connection"
import { drainSoon } from "../drain/drain-soon"
import { mappingChanges } from "../trail/mapping-changes"
import { noteMappingDrift } from "../drift/note-mapping-drift"

/** A choice to keep, or with a null target to forget. */
export interface MappingChange {
  kind: MappingKind
  source: string
  target: string | null
}

/** Choices, the organisation they are for (the default one when left out), and the user who makes them, by id. */
export interface MappingsInput {
  connection_id?: string
  user_id?: string
  mappings: MappingChange[]
}

export const saveMappingsStepId = "xero-save-mappings-step"

const saveMappingsStep = createStep(
  saveMappingsStepId,
  async ({ connection_id, user_id, mappings }: MappingsInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero, connection_id)
    const chart = connection.chart && readChart(connection)
    const [refusal] = mappings.flatMap((mapping) => mappingRefusal(mapping, chart) ?? [])
    if (refusal) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, refusal)
    }
    const { knex } = xero.postgres
    const before = await xero.listXeroMappings({ connection_id: connection.id })
    await saveMappings(knex, connection.id, mappings)
    const cause = { cause: CAUSES.mappings, actor_id: user_id }
    await recordChanges(
      knex,
      { connection_id: connection.id, subject_id: "mapping", ...cause },
      mappingChanges(before, mappings, chart)
    )
    await noteMappingDrift(xero, connection)
    await reconsider(knex, connection.id, cause)
    drainSoon(container)
    return new StepResponse({ saved: mappings.length })
  }
)

export const saveMappingsWorkflowId = "xero-save-mappings"

/**
 * Keeps the owner's choices, all of them or, when one cannot be kept, none; what was held is looked at
 * again, since it may be free now.
 */
export const saveMappingsWorkflow = createWorkflow(
  saveMappingsWorkflowId,
  (input: MappingsInput) => {
    return new WorkflowResponse(saveMappingsStep(input))
  }
)
