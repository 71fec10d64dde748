import { type MedusaContainer } from "@medusajs/framework/types"
import { type CallPurpose } from "../../modules/xero/client/quota-gate"
import { queueAttachments } from "../../modules/xero/attachments/queue-attachments"
import { settleDocuments } from "../../modules/xero/ledger/settle-documents"
import { type LeasedEntry } from "../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { type ConnectionRecord } from "../connect/connection-record"
import { adoptFound } from "./adopt-found"
import { holdDoubtful } from "./hold-doubtful"
import { planEntries } from "./plan-entries"
import { keepLeases } from "./keep-leases"
import { pushAllocations } from "./push-allocations"
import { pushContacts } from "./push-contacts"
import { pushCreditNotes } from "./push-credit-notes"
import { pushInvoices } from "./push-invoices"
import { pushPayments } from "./push-payments"
import { pushQuotes } from "./push-quotes"
import { pushRefunds } from "./push-refunds"
import { rereadContacts } from "./refresh-contact-index"
import { rereadDrafts } from "./reread-drafts"
import { type Round } from "./round"
import { settleRound } from "./settle-round"

/** Each stage needs what the ones before it made: contacts, what is quoted, what is charged and credited, then the money. */
const STAGES = [
  pushContacts,
  pushQuotes,
  pushInvoices,
  pushCreditNotes,
  pushPayments,
  pushRefunds,
  pushAllocations,
]

/** What only a person waits for takes the calls kept for people, what is only past orders leaves most. */
function purposeOf(entries: LeasedEntry[]): CallPurpose {
  if (entries.every(({ priority }) => priority < 0)) {
    return "person"
  }
  return entries.every(({ priority }) => priority > 0) ? "backfill" : "sync"
}

/** Plans, pushes and settles one batch of leased entries. */
export async function runRound(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  owner: string,
  entries: LeasedEntry[]
): Promise<Round> {
  const began = new Date()
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = bookSettings(connection, mappings)
  const plan = () => planEntries(container, xero, connection.id, settings, entries)
  const planned = await plan()
  const round: Round = {
    container,
    xero,
    connection,
    settings,
    gateway: xero.gateway(connection, purposeOf(entries)),
    owner,
    began,
    ...planned,
    attempts: [],
    chart_doubted: false,
    contacts_doubted: false,
    stopped: null,
  }
  if (await rereadDrafts(round)) {
    Object.assign(round, await plan())
  }
  const found = await adoptFound(round)
  if (found.adopted) {
    Object.assign(round, await plan())
  }
  holdDoubtful(round, found)
  for (const push of STAGES) {
    await keepLeases(round)
    await push(round)
  }
  const orders = round.works.flatMap(({ order_id }) => order_id ?? [])
  await settleDocuments(xero.postgres.knex, connection.id, orders)
  if (connection.attach_pdf === "always" && orders.length) {
    // Before the entries are settled: a worker that dies in between has them looked at, and this done, once more.
    await queueAttachments(xero.postgres.knex, connection.id, { order_ids: orders }, null)
  }
  if (round.contacts_doubted && !round.stopped) {
    await rereadContacts(round)
  }
  if (round.chart_doubted) {
    await xero.updateXeroConnections({ id: connection.id, chart_read_at: null })
  }
  await settleRound(round)
  return round
}
