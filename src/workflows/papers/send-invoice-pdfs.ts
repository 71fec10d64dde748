import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import {
  queueAttachments,
  type WantedAttachments,
} from "../../modules/xero/attachments/queue-attachments"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"
import { attachmentsProblem } from "./attachments-allowed"

/** Whose PDFs, in which organisation (the default one when left out), and the user who asks, by id. */
export interface SendInvoicePdfsInput {
  wanted: WantedAttachments
  connection_id?: string
  user_id: string
}

export const sendInvoicePdfsStepId = "xero-send-invoice-pdfs-step"

const sendInvoicePdfsStep = createStep(
  sendInvoicePdfsStepId,
  async ({ wanted, connection_id, user_id }: SendInvoicePdfsInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero, connection_id)
    const problem = await attachmentsProblem(xero, connection)
    if (problem) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem)
    }
    const { knex } = xero.postgres
    return new StepResponse({
      queued: await queueAttachments(knex, connection.id, wanted, user_id),
    })
  }
)

export const sendInvoicePdfsWorkflowId = "xero-send-invoice-pdfs"

/**
 * Has the PDFs of invoices and credit notes that stand in Xero put on them, in the background: those of some orders, or
 * dated on some days.
 *
 * @returns `queued`, how many
 * @throws MedusaError (400) with a sentence to the owner where the store may not attach files
 */
export const sendInvoicePdfsWorkflow = createWorkflow(
  sendInvoicePdfsWorkflowId,
  (input: SendInvoicePdfsInput) => {
    return new WorkflowResponse(sendInvoicePdfsStep(input))
  }
)
