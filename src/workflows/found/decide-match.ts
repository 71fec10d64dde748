import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { decideMatch, type MatchDecision } from "../../modules/xero/found/decide-match"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import type XeroModuleService from "../../modules/xero/service"
import { requireConnection } from "../connect/require-connection"
import { findDestinations } from "../route/find-destinations"
import { foundForOrder } from "./found-for-order"

export const decideMatchStepId = "xero-decide-match-step"

const decideMatchStep = createStep(
  decideMatchStepId,
  async (decision: MatchDecision, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const { order_id, invoice_id } = decision
    const destination = (await findDestinations(container, xero, [order_id])).get(order_id)
    const connection = await requireConnection(xero, destination ?? undefined)
    const found = await foundForOrder(container, connection, order_id)
    if (invoice_id && !found.some((one) => one.invoice_id === invoice_id)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "This invoice cannot be taken for the order: it does not name it, is in another currency, was voided, " +
          "or stands for another order. Look at the order again."
      )
    }
    await decideMatch(xero.postgres.knex, connection.id, decision)
    const chosen = found.find((one) => one.invoice_id === invoice_id)
    await recordChanges(
      xero.postgres.knex,
      {
        connection_id: connection.id,
        subject_type: "order",
        subject_id: order_id,
        action: "decide",
        document_kind: "invoice",
        xero_id: invoice_id,
        cause: CAUSES.decided_by_hand,
        actor_id: decision.decided_by,
      },
      [
        {
          name: "Invoice in Xero for this order",
          before: null,
          after: invoice_id ? (chosen?.number ?? invoice_id) : "a new one",
        },
      ]
    )
    return new StepResponse({ order_id })
  }
)

export const decideMatchWorkflowId = "xero-decide-match"

/** Keeps which invoice in Xero the owner takes for an order, or that a new one is to be sent. */
export const decideMatchWorkflow = createWorkflow(decideMatchWorkflowId, (input: MatchDecision) => {
  return new WorkflowResponse(decideMatchStep(input))
})
