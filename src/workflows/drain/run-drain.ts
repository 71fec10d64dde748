import { randomUUID } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { lease } from "../../modules/xero/outbox/lease"
import { type LeasedEntry } from "../../modules/xero/outbox/outbox-entry"
import { release } from "../../modules/xero/outbox/release"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { currentConnection } from "../connect/current-connection"
import { isChartStale, readOrganisation } from "../connect/read-organisation"
import { LEASE_SECONDS } from "./keep-leases"
import { runRound } from "./run-round"

/** Entries taken at once: a full batch of orders. */
const ENTRIES_A_ROUND = 50

/** A run ends after this long, so that the clock and other jobs are never held up; the next goes on. */
const RUN_MILLISECONDS = 45_000

const RECENT_MINUTES = 5

/** What a run of the drain came to. */
export interface DrainResult {
  rounds: number
  entries: number
  /** Why the run ended before the outbox was empty, or null. */
  stopped: string | null
}

/**
 * Works the outbox off, batch by batch, until nothing is due, Xero asks for a pause or the time is up.
 * Any number of workers may run at once: each leases rows of its own.
 */
export async function runDrain(container: MedusaContainer): Promise<DrainResult> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const owner = randomUUID()
  const end = Date.now() + RUN_MILLISECONDS
  const result: DrainResult = { rounds: 0, entries: 0, stopped: null }
  while (Date.now() < end && !result.stopped && !xero.life.ending) {
    const connection = await readyConnection(xero)
    if (typeof connection === "string") {
      return { ...result, stopped: connection }
    }
    const entries = await lease(xero.postgres.knex, owner, ENTRIES_A_ROUND, LEASE_SECONDS)
    if (!entries.length) {
      return result
    }
    try {
      const current = await withRecentChart(xero, connection, entries)
      const round = await runRound(container, xero, current, owner, entries)
      result.rounds += 1
      result.entries += entries.length
      result.stopped = round.stopped?.reason ?? null
      if (round.stopped?.lost) {
        await markLost(xero, connection, round.stopped.reason)
      }
    } catch (error) {
      await release(
        xero.postgres.knex,
        owner,
        entries.map((entry) => entry.id),
        30
      )
      throw error
    }
  }
  return result
}

/** The connection to post to, with fresh reference data, or the reason why nothing can be posted now. */
async function readyConnection(xero: XeroModuleService): Promise<ConnectionRecord | string> {
  const connection = await currentConnection(xero)
  if (!connection || connection.status !== "connected") {
    return connection?.problem ?? "No Xero organisation is connected."
  }
  if (!connection.sync_enabled) {
    return "The sync is switched off."
  }
  if (!isChartStale(connection)) {
    return connection
  }
  const read = await readOrganisation(xero, connection, xero.gateway(connection, "sync"))
  if (!read.ok && read.fault.kind === "unauthorised") {
    await markLost(xero, connection, read.fault.message)
  }
  return read.ok ? read.connection : read.fault.message
}

/**
 * What is tried again may have been put right in Xero, of which nobody tells us: it is planned with
 * reference data of the last minutes. Where Xero does not answer, with what there is.
 */
async function withRecentChart(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  entries: LeasedEntry[]
): Promise<ConnectionRecord> {
  const again = entries.some(({ tries }) => tries > 1)
  if (!again || !isChartStale(connection, RECENT_MINUTES)) {
    return connection
  }
  const read = await readOrganisation(xero, connection, xero.gateway(connection, "sync"))
  return read.ok ? read.connection : connection
}

/** Xero does not let us in any more: the owner is told, and the work waits for a new consent. */
async function markLost(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  problem: string
): Promise<void> {
  // Not when the owner has connected again meanwhile: then it is an earlier authorisation that was lost.
  const { id, authorisation_id } = connection
  await xero.updateXeroConnections({
    selector: { id, authorisation_id, status: "connected" },
    data: { status: "authorisation_lost", problem },
  })
}
