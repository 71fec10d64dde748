import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { XERO_MODULE } from "../../modules/xero"
import { unlinkCustomer } from "../../modules/xero/ledger/unlink-customer"
import type XeroModuleService from "../../modules/xero/service"
import { currentConnection } from "../connect/current-connection"
import { recordUnlinked } from "./record-unlinked"

/** The customer, the organisation (all of them when left out), and the user who asks for it, by id. */
export interface UnlinkCustomerInput {
  customer_id: string
  connection_id?: string
  user_id: string
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

export const unlinkCustomerStepId = "xero-unlink-customer-step"

/** What is forgotten is matched again, so there is nothing to compensate. */
const unlinkCustomerStep = createStep(
  unlinkCustomerStepId,
  async ({ customer_id, connection_id, user_id }: UnlinkCustomerInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    await currentConnection(xero, connection_id)
    const contacts = await xero.listXeroDocuments({
      kind: "contact",
      source_id: customer_id,
      state: ["intended", "posted", "removed"],
      ...(connection_id ? { connection_id } : {}),
    })
    if (!contacts.length) {
      throw refuse("This customer is not linked to a contact in Xero.")
    }
    for (const contact of contacts) {
      const { connection_id: organisation } = contact
      if (!(await unlinkCustomer(xero.postgres.knex, organisation, customer_id))) {
        throw refuse(
          "The customer is being sent at this moment, or it is not known yet whether Xero has the contact. " +
            "Try again once that is done."
        )
      }
      await recordUnlinked(xero, {
        connection_id: organisation,
        subject_type: "customer",
        subject_id: customer_id,
        user_id,
        papers: [contact],
      })
    }
    return new StepResponse({ customer_id })
  }
)

export const unlinkCustomerWorkflowId = "xero-unlink-customer"

/**
 * Forgets which contact in Xero a customer is; it stays there. When the customer is sent next, a contact is matched by
 * number, e-mail and name as for a new customer, or made.
 */
export const unlinkCustomerWorkflow = createWorkflow(
  unlinkCustomerWorkflowId,
  (input: UnlinkCustomerInput) => {
    return new WorkflowResponse(unlinkCustomerStep(input))
  }
)
