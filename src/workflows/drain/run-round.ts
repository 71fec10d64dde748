import { type MedusaContainer } from "@medusajs/framework/types"
import { renew } from "../../modules/xero/outbox/renew"
import { type LeasedEntry } from "../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { type ConnectionRecord } from "../connect/connection-record"
import { planEntries } from "./plan-entries"
import { pushContacts } from "./push-contacts"
import { pushInvoices } from "./push-invoices"
import { pushPayments } from "./push-payments"
import { rereadDrafts } from "./reread-drafts"
import { type Round } from "./round"
import { settleRound } from "./settle-round"

/** Seconds a lease lasts; renewed before every stage, so that a dead worker's work is free within a minute or so. */
export const LEASE_SECONDS = 75

/** Plans, pushes and settles one batch of leased entries: contacts, then invoices, then payments. */
export async function runRound(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  owner: string,
  entries: LeasedEntry[]
): Promise<Round> {
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = bookSettings(connection, mappings)
  const plan = () => planEntries(container, xero, connection.id, settings, entries)
  const { works, ledger } = await plan()
  const round: Round = {
    container,
    xero,
    connection,
    settings,
    gateway: xero.gateway(connection, "sync"),
    owner,
    works,
    ledger,
    attempts: [],
    chart_doubted: false,
    stopped: null,
  }
  if (await rereadDrafts(round)) {
    Object.assign(round, await plan())
  }
  for (const push of [pushContacts, pushInvoices, pushPayments]) {
    await keepLeases(round)
    await push(round)
  }
  if (round.chart_doubted) {
    await xero.updateXeroConnections({ id: connection.id, chart_read_at: null })
  }
  await settleRound(round)
  return round
}

/** Works whose lease another worker took over are left to it. */
async function keepLeases(round: Round): Promise<void> {
  const ids = round.works.map((work) => work.entry.id)
  const held = new Set(await renew(round.xero.postgres.knex, round.owner, ids, LEASE_SECONDS))
  round.works = round.works.filter((work) => held.has(work.entry.id))
}
