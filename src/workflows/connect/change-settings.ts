import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type XeroChangesPolicy } from "../../accounting/drift/policy"
import { type BookSettings, type InvoiceStatus } from "../../accounting/mapping/settings"
import { type ScopeChoice } from "../../accounting/scope/scope-choice"
import { widensChoice } from "../../accounting/scope/widens-choice"
import { XERO_MODULE } from "../../modules/xero"
import { reconsider } from "../../modules/xero/outbox/reconsider"
import { revisit } from "../../modules/xero/outbox/revisit"
import { CAUSES } from "../../modules/xero/log/cause"
import { recordChanges } from "../../modules/xero/log/record-changes"
import { type SendingTimes } from "../../modules/xero/schedule/next-sending"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"
import { resetCursors } from "../scan/cursor"
import { settingChanges } from "../trail/setting-changes"
import { checkChosen } from "./check-chosen"
import { type ConnectionRecord } from "./connection-record"
import { requireConnection } from "./require-connection"

/** What the owner may change of a connection; a field left out stays. */
export interface SettingsChange extends Partial<ScopeChoice>, Partial<SendingTimes> {
  sync_enabled?: boolean
  start_date?: string
  sync_customers?: boolean
  sync_invoices?: boolean
  sync_payments?: boolean
  sync_refunds?: boolean
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
  alert_email?: string | null
  import_payments?: boolean
  removed_payments?: "flag" | "reverse"
  xero_changes?: XeroChangesPolicy
  fetch_every_minutes?: number
  log_days?: number
  history_notes?: boolean
  paper_name?: string | null
  paper_address?: string | null
  paper_tax_number?: string | null
  paper_note?: string | null
  attach_pdf?: "never" | "always"
  pdf_online?: boolean
}

/** A change, the organisation it is for (the default one when left out), and the user who asks for it, by id. */
export type SettingsChangeInput = SettingsChange & { connection_id?: string; user_id?: string }

export const changeSettingsStepId = "xero-change-settings-step"

const changeSettingsStep = createStep(
  changeSettingsStepId,
  async ({ connection_id, user_id, ...change }: SettingsChangeInput, { container }) => {
    const xero: XeroModuleService = container.resolve(XERO_MODULE)
    const connection = await requireConnection(xero, connection_id)
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
    await checkChosen(container, connection, change)
    await xero.updateXeroConnections({
      id: connection.id,
      ...change,
      ...timesBegun(connection, after),
    })
    const { knex } = xero.postgres
    const cause = { cause: CAUSES.settings, actor_id: user_id }
    await recordChanges(
      knex,
      { connection_id: connection.id, subject_id: "settings", ...cause },
      settingChanges(connection, change)
    )
    if (widensScope(connection, after)) {
      await resetCursors(knex)
      await revisit(knex, connection.id, user_id)
    }
    await reconsider(knex, connection.id, cause)
    drainSoon(container)
    return new StepResponse({ id: connection.id })
  }
)

/** New times of sending count from now, and what came before they were chosen is not kept back by them. */
function timesBegun(
  before: ConnectionRecord,
  after: ConnectionRecord
): Partial<Pick<ConnectionRecord, "released_at" | "schedule_from">> {
  const now = new Date()
  const same =
    before.send_when === after.send_when &&
    before.send_every_minutes === after.send_every_minutes &&
    before.send_daily_at === after.send_daily_at
  return {
    ...(same ? {} : { schedule_from: now }),
    ...(before.send_when === "at_once" && after.send_when !== "at_once"
      ? { released_at: now }
      : {}),
  }
}

/** Whether subjects that were passed over, or sent in part, have to be looked at again. */
function widensScope(before: ConnectionRecord, after: ConnectionRecord): boolean {
  return (
    before.start_date !== after.start_date ||
    (!before.sync_customers && after.sync_customers) ||
    (!before.sync_invoices && after.sync_invoices) ||
    (!before.sync_payments && after.sync_payments) ||
    (!before.sync_refunds && after.sync_refunds) ||
    widensChoice(before, after) ||
    (before.draft_orders !== after.draft_orders && after.draft_orders !== "ignore")
  )
}

export const changeSettingsWorkflowId = "xero-change-settings"

/** Changes what is synced and how, or switches the sync on or off. */
export const changeSettingsWorkflow = createWorkflow(
  changeSettingsWorkflowId,
  (input: SettingsChangeInput) => {
    return new WorkflowResponse(changeSettingsStep(input))
  }
)
