import { type MedusaContainer } from "@medusajs/framework/types"
import { type XeroFault } from "../../accounting/fault/fault"
import { claimEvents, type WaitingEvent } from "../../modules/xero/inbox/claim-events"
import { postponeEvents } from "../../modules/xero/inbox/postpone-events"
import { settleEvents } from "../../modules/xero/inbox/settle-events"
import { type Gateway } from "../../modules/xero/client/gateway"
import { CAUSES } from "../../modules/xero/log/cause"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { readContacts } from "../drain/read-contacts"
import { applyXeroChanges, type XeroStates } from "./apply-xero-changes"
import { bellMeaning } from "./bell-meaning"
import { databaseNow } from "./database-now"

const AT_ONCE = 200
/** Events of a worker that died come up again after this. */
const CLAIM_SECONDS = 60
/** A call of ours that is under way is soon answered. */
const WAIT_SECONDS = 3
const PAUSE_SECONDS = 60
/** Xero's clock and ours may differ by so much. */
const OVERLAP_MILLISECONDS = 60_000

/**
 * Reads the records that Xero's webhooks named, in batches, and applies what became of them. Bells of our own writes
 * cost no call.
 *
 * @returns how many events were dealt with
 */
export async function answerBells(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<number> {
  const { knex } = xero.postgres
  const events = await claimEvents(knex, connection, AT_ONCE, CLAIM_SECONDS)
  const meant = (what: ReturnType<typeof bellMeaning>) =>
    events.filter((event) => bellMeaning(event) === what)
  const ids = (some: WaitingEvent[]) => some.map(({ id }) => id)
  await settleEvents(knex, ids([...meant("ours"), ...meant("foreign")]))
  await postponeEvents(knex, ids(meant("wait")), WAIT_SECONDS)
  const read = meant("read")
  if (read.length) {
    const fault = await readAndApply(container, xero, connection, read)
    await (fault
      ? postponeEvents(knex, ids(read), fault.retry_after ?? PAUSE_SECONDS)
      : settleEvents(knex, ids(read)))
  }
  return events.length - meant("wait").length
}

async function readAndApply(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  events: WaitingEvent[]
): Promise<XeroFault | null> {
  const gateway = xero.gateway(connection, "sync")
  const of = (category: string) => events.filter((event) => event.category === category)
  const read_at = await databaseNow(xero)
  const invoices = await namedInvoices(gateway, of("INVOICE"))
  if ("fault" in invoices) {
    return invoices.fault
  }
  const notes = await changedNotes(gateway, of("CREDITNOTE"))
  if ("fault" in notes) {
    return notes.fault
  }
  if (of("CONTACT").length) {
    const fault = await readContacts(xero, connection, gateway)
    if (fault) {
      return fault
    }
  }
  const states = {
    invoices: invoices.records,
    credit_notes: notes.records,
    payments: [],
    read_at,
  }
  await applyXeroChanges(container, xero, connection, states, { cause: CAUSES.webhook })
  return null
}

type Read<T> = { records: T[] } | { fault: XeroFault }

async function namedInvoices(
  gateway: Gateway,
  events: WaitingEvent[]
): Promise<Read<XeroStates["invoices"][number]>> {
  const ids = [...new Set(events.map(({ resource_id }) => resource_id))]
  const answer = ids.length ? await gateway.readInvoiceStates(ids) : null
  return answer && !answer.ok ? { fault: answer.fault } : { records: answer?.value ?? [] }
}

/** Xero reads credit notes by no list of ids, but by when they changed. */
async function changedNotes(
  gateway: Gateway,
  events: WaitingEvent[]
): Promise<Read<XeroStates["credit_notes"][number]>> {
  if (!events.length) {
    return { records: [] }
  }
  const first = Math.min(...events.map(({ event_at }) => event_at.getTime()))
  const answer = await gateway.changedCreditNotes(new Date(first - OVERLAP_MILLISECONDS), 1)
  return answer.ok ? { records: answer.value.records } : { fault: answer.fault }
}
