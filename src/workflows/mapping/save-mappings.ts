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
import { saveMappings } from "../../modules/xero/mappings/save-mappings"
import { replay } from "../../modules/xero/outbox/replay"
import type XeroModuleService from "../../modules/xero/service"
import { readChart } from "../connect/read-chart"
import { requireConnection } from "../connect/require-connection"
import { drainSoon } from "../drain/drain-soon"

/** A choice to keep, or with a null target to forget. */
export interface MappingChange {
  kind: MappingKind
  source: string
  target: string | null
}

export const saveMappingsStepId = "xero-save-mappings-step"

const saveMappingsStep = createStep(
  saveMappingsStepId,
  async ({ mappings }: { mappings: MappingChange[] }, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero)
    const chart = connection.chart && readChart(connection)
    const [refusal] = mappings.flatMap((mapping) => mappingRefusal(mapping, chart) ?? [])
    if (refusal) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, refusal)
    }
    await saveMappings(xero.postgres.knex, connection.id, mappings)
    await replay(xero.postgres.knex, { state: "held" })
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
  (input: { mappings: MappingChange[] }) => {
    return new WorkflowResponse(saveMappingsStep(input))
  }
)
