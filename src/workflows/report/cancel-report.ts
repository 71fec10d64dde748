import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { endReport } from "../../modules/xero/report/end-report"
import type XeroModuleService from "../../modules/xero/service"

export const cancelReportStepId = "xero-cancel-report-step"

const cancelReportStep = createStep(
  cancelReportStepId,
  async ({ id }: { id: string }, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { state } = await xero.retrieveXeroReport(id)
    if (!(await endReport(xero.postgres.knex, id, "cancelled", null))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The report is ${state}, so there is nothing to cancel. Look at it again.`
      )
    }
    return new StepResponse({ id })
  }
)

export const cancelReportWorkflowId = "xero-cancel-report"

/** Ends a report that runs; what it has found so far stays. */
export const cancelReportWorkflow = createWorkflow(
  cancelReportWorkflowId,
  (input: { id: string }) => {
    return new WorkflowResponse(cancelReportStep(input))
  }
)
