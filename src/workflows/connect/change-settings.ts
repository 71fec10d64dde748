import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type BookSettings, type InvoiceStatus } from "../../accounting/mapping/settings"
import { XERO_MODULE } from "../../modules/xero"
import { replay } from "../../modules/xero/outbox/replay"
import { revisit } from "../../modules/xero/outbox/revisit"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"
import { resetCursors } from "../scan/cursor"
import { type ConnectionRecord } from "./connection-record"
import { requireConnection } from "./require-connection"

/** What the owner may change of a connection; a field left out stays. */
export interface SettingsChange {
  sync_enabled?: boolean
  start_date?: string
  sync_customers?: boolean
  sync_invoices?: boolean
  sync_payments?: boolean
  invoice_status?: InvoiceStatus
  invoice_number_prefix?: string
  due_days?: number
  authorise_when_paid?: boolean
  credit_note_number_prefix?: string
  due_terms?: BookSettings["due_terms"]
  item_code?: string | null
  locked_period?: BookSettings["locked_period"]
  guest_contacts?: BookSettings["guest_contacts"]
  draft_orders?: BookSettings["draft_orders"]
  match_contacts_by_name?: boolean
}

export const changeSettingsStepId = "xero-change-settings-step"

const changeSettingsStep = createStep(
  changeSettingsStepId,
  async (change: SettingsChange, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero)
    const after = { ...connection, ...change }
    if (change.sync_enabled && !after.start_date) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Choose a start date first: orders placed before it stay out of Xero."
      )
    }
    const prefixes = [change.invoice_number_prefix, change.credit_note_number_prefix]
    if (
      prefixes.some((prefix) => prefix !== undefined) &&
      after.invoice_number_prefix.trim() === after.credit_note_number_prefix.trim()
    ) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Invoices and credit notes need different number prefixes, or two papers of an order would bear " +
          "the same number."
      )
    }
    await xero.updateXeroConnections({ id: connection.id, ...change })
    if (widensScope(connection, after)) {
      await resetCursors(xero.postgres.knex)
      await revisit(xero.postgres.knex)
    }
    await replay(xero.postgres.knex, { state: "held" })
    drainSoon(container)
    return new StepResponse({ id: connection.id })
  }
)

/** Whether subjects that were passed over, or sent in part, have to be looked at again. */
function widensScope(before: ConnectionRecord, after: ConnectionRecord): boolean {
  return (
    before.start_date !== after.start_date ||
    (!before.sync_customers && after.sync_customers) ||
    (!before.sync_invoices && after.sync_invoices) ||
    (!before.sync_payments && after.sync_payments) ||
    (before.draft_orders !== after.draft_orders && after.draft_orders !== "ignore")
  )
}

export const changeSettingsWorkflowId = "xero-change-settings"

/** Changes what is synced and how, or switches the sync on or off. */
export const changeSettingsWorkflow = createWorkflow(
  changeSettingsWorkflowId,
  (input: SettingsChange) => {
    return new WorkflowResponse(changeSettingsStep(input))
  }
)
