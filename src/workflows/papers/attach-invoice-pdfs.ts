import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { sendingWaits } from "../../modules/xero/attachments/sending-waits"
import type XeroModuleService from "../../modules/xero/service"
import { listeningConnections } from "../inbound/listening-connections"
import { attachDue } from "./attach-due"

/** Documents a run and organisation, each a call or two. */
const DOCUMENTS_A_RUN = 20

export const attachInvoicePdfsStepId = "xero-attach-invoice-pdfs-step"

/** A file stays where it was put, so there is nothing to compensate. */
const attachInvoicePdfsStep = createStep(
  attachInvoicePdfsStepId,
  async (_input: void, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    let documents = 0
    for (const connection of await listeningConnections(xero)) {
      if (!(await sendingWaits(xero.postgres.knex, connection.id))) {
        const choice = { limit: DOCUMENTS_A_RUN, purpose: "pdf" } as const
        documents += await attachDue(container, xero, connection, choice)
      }
    }
    return new StepResponse({ documents })
  }
)

export const attachInvoicePdfsWorkflowId = "xero-attach-invoice-pdfs"

/**
 * Puts the PDFs that are on their way on their invoices and credit notes in Xero, while nothing else waits to be sent there.
 *
 * @example
 * await attachInvoicePdfsWorkflow(container).run()
 */
export const attachInvoicePdfsWorkflow = createWorkflow(attachInvoicePdfsWorkflowId, () => {
  return new WorkflowResponse(attachInvoicePdfsStep())
})
