import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { stands } from "../../accounting/found/found-invoice"
import { XERO_MODULE } from "../../modules/xero"
import { indexFound } from "../../modules/xero/found/index-found"
import { unlinkOrder } from "../../modules/xero/ledger/unlink-order"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { requireConnection } from "../connect/require-connection"
import { findDestinations } from "../route/find-destinations"
import { recordUnlinked } from "./record-unlinked"

/** The order, and the user who asks for it, by id. */
export interface UnlinkOrderInput {
  order_id: string
  user_id: string
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

export const unlinkOrderStepId = "xero-unlink-order-step"

/** One statement forgets; what it forgot is found again in Xero, so there is nothing to compensate. */
const unlinkOrderStep = createStep(
  unlinkOrderStepId,
  async ({ order_id, user_id }: UnlinkOrderInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const destination = (await findDestinations(container, xero, [order_id])).get(order_id)
    const connection = await requireConnection(xero, destination)
    const papers = await xero.listXeroDocuments({
      connection_id: connection.id,
      order_id,
      kind: ["invoice", "credit_note", "allocation", "payment", "refund"],
    })
    const known = papers.filter(({ state }) => state === "posted" || state === "removed")
    if (!known.length) {
      throw refuse("Nothing of this order is linked to a document in Xero.")
    }
    const unclear = papers.find(({ state }) => state === "intended")
    if (unclear) {
      throw refuse(
        `It is not known yet whether Xero has ${unclear.key}. Send the order first: it is looked for there. Then unlink.`
      )
    }
    const invoices = known.flatMap(({ id, kind, xero_id }) =>
      kind === "invoice" && xero_id ? [{ id, xero_id }] : []
    )
    const voided = await voidedInXero(xero, connection, invoices)
    const ids = papers.map(({ id }) => id)
    if (!(await unlinkOrder(xero.postgres.knex, connection.id, order_id, ids, voided))) {
      throw refuse("The order is being sent at this moment. Try again once that is done.")
    }
    await recordUnlinked(xero, {
      connection_id: connection.id,
      subject_type: "order",
      subject_id: order_id,
      user_id,
      papers: known,
    })
    return new StepResponse({ order_id })
  }
)

/**
 * Has the index of what Xero holds know the order's invoices as they are now, so that they are found again before a new
 * one is sent.
 *
 * @returns the ledger's rows of the invoices where all of them are voided, so that new ones follow under new numbers;
 *   else none
 */
async function voidedInXero(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  invoices: { id: string; xero_id: string }[]
): Promise<string[]> {
  if (!invoices.length) {
    return []
  }
  const answer = await xero
    .gateway(connection, "person")
    .wholeInvoices(invoices.map(({ xero_id }) => xero_id))
  if (!answer.ok) {
    throw refuse(
      `Xero could not be asked how the invoice stands, so the link was kept: ${answer.fault.message}`
    )
  }
  await indexFound(xero.postgres.knex, connection.id, answer.value)
  if (answer.value.some(stands)) {
    return []
  }
  const gone = new Set(answer.value.map(({ document_id }) => document_id))
  return invoices.flatMap(({ id, xero_id }) => (gone.has(xero_id) ? [id] : []))
}

export const unlinkOrderWorkflowId = "xero-unlink-order"

/**
 * Forgets which documents in Xero are an order's; they stay there. When the order is sent next, its invoice is looked for
 * by number and reference and taken over, or the owner is asked; a new one is made only where there is none.
 */
export const unlinkOrderWorkflow = createWorkflow(
  unlinkOrderWorkflowId,
  (input: UnlinkOrderInput) => {
    return new WorkflowResponse(unlinkOrderStep(input))
  }
)
