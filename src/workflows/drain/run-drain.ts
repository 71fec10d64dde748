import { randomUUID } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { lease } from "../../modules/xero/outbox/lease"
import { type LeasedEntry } from "../../modules/xero/outbox/outbox-entry"
import { release } from "../../modules/xero/outbox/release"
import { readGathering } from "../../modules/xero/quota/read-gathering"
import { releaseDue } from "../../modules/xero/schedule/release-due"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"
import { currentConnection } from "../connect/current-connection"
import { isChartStale, readOrganisation } from "../connect/read-organisation"
import { holdLeases } from "./hold-leases"
import { leaseSeconds } from "./keep-leases"
import { runRound } from "./run-round"

/** Entries taken at once: a full batch of orders. */
const ENTRIES_A_ROUND = 50

/**
 * Rounds at the same time. While one waits for Xero the others read and plan; and where Xero takes its time over an
 * answer, one call after the other would use a part of the calls that it allows.
 */
const LANES = 3

/** A run ends after this long, so that the clock and other jobs are never held up; the next goes on. */
const RUN_MILLISECONDS = 45_000

const RECENT_MINUTES = 5

/** While the day's calls are short; what was archived in Xero meanwhile is refused there, and then read. */
const SCARCE_MINUTES = 12 * 60

/** What a run of the drain came to. */
export interface DrainResult {
  rounds: number
  entries: number
  /** Why the run ended before the outbox was empty, or null. */
  stopped: string | null
}

/** What the lanes of a run share. */
interface Run {
  container: MedusaContainer
  connectionId: string
  xero: XeroModuleService
  /** Milliseconds since 1970. */
  end: number
  lanes: number
  result: DrainResult
}

/**
 * Works off what is on the outbox for an organisation, batch by batch, until nothing is due, Xero asks for a pause or
 * the time is up. Any number of workers may run at once, for the same organisation and for others: each leases rows
 * of its own.
 *
 * @param connectionId the organisation's connection
 */
export async function runDrain(
  container: MedusaContainer,
  connectionId: string
): Promise<DrainResult> {
  const run: Run = {
    container,
    connectionId,
    xero: container.resolve(XERO_MODULE),
    end: Date.now() + RUN_MILLISECONDS,
    lanes: 0,
    result: { rounds: 0, entries: 0, stopped: null },
  }
  await openLane(run)
  return run.result
}

/**
 * One batch after the other. A full one may not be the last, so another lane is opened beside it: little work is
 * left together in one call, much is shared out.
 *
 * @throws the first error of this lane and those it opened, once all have ended
 */
async function openLane(run: Run): Promise<void> {
  const { xero, result } = run
  const owner = randomUUID()
  const opened: Promise<void>[] = []
  run.lanes += 1
  try {
    while (Date.now() < run.end && !result.stopped && !xero.life.ending) {
      const connection = await readyConnection(xero, run.connectionId)
      if (typeof connection === "string") {
        result.stopped = connection
        break
      }
      const entries = await takeEntries(xero, connection, owner)
      if (!entries.length) {
        break
      }
      if (entries.length === ENTRIES_A_ROUND && run.lanes < LANES) {
        const lane = openLane(run)
        // Looked at once this lane has ended.
        lane.catch(() => undefined)
        opened.push(lane)
      }
      await workOff(run, owner, entries)
    }
  } finally {
    run.lanes -= 1
    await Promise.allSettled(opened)
  }
  await Promise.all(opened)
}

async function workOff(run: Run, owner: string, entries: LeasedEntry[]): Promise<void> {
  const { container, xero, result } = run
  const ids = entries.map((entry) => entry.id)
  const letGo = holdLeases(xero, owner, ids)
  try {
    // Read after the lease: what was let go by a change of the settings is planned with that change.
    const connection = await readyConnection(xero, run.connectionId)
    if (typeof connection === "string") {
      await release(xero.postgres.knex, owner, ids, 0)
      result.stopped = connection
      return
    }
    const current = await withRecentChart(xero, connection, entries)
    const round = await runRound(container, xero, current, owner, entries)
    result.rounds += 1
    result.entries += entries.length
    result.stopped ??= round.stopped?.reason ?? null
    if (round.stopped?.lost) {
      await markLost(xero, connection, round.stopped.reason)
    }
  } catch (error) {
    await release(xero.postgres.knex, owner, ids, 30)
    throw error
  } finally {
    letGo()
  }
}

/** What may go now: by the times of sending, and in batches that fill up as the day's calls run short. */
async function takeEntries(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  owner: string
): Promise<LeasedEntry[]> {
  const { knex } = xero.postgres
  return await lease(knex, owner, connection.id, {
    limit: ENTRIES_A_ROUND,
    seconds: leaseSeconds(xero),
    released_at: await releaseDue(knex, connection),
    gather_seconds: await readGathering(knex, connection),
  })
}

/** The connection to post to, with fresh reference data, or the reason why nothing can be posted now. */
async function readyConnection(
  xero: XeroModuleService,
  connectionId: string
): Promise<ConnectionRecord | string> {
  const connection = await currentConnection(xero, connectionId)
  if (connection?.status !== "connected") {
    return connection?.problem ?? "The organisation is not connected."
  }
  if (!connection.sync_enabled) {
    return "The sync is switched off."
  }
  if (!isChartStale(connection) || (await mayRelyOn(xero, connection))) {
    return connection
  }
  const read = await readOrganisation(xero, connection, xero.gateway(connection, "sync"))
  if (!read.ok && read.fault.kind === "unauthorised") {
    await markLost(xero, connection, read.fault.message)
  }
  return read.ok ? read.connection : read.fault.message
}

/** Reading the reference data takes five calls, which are a round's and more. */
async function mayRelyOn(xero: XeroModuleService, connection: ConnectionRecord): Promise<boolean> {
  return (
    !isChartStale(connection, SCARCE_MINUTES) &&
    (await readGathering(xero.postgres.knex, connection)) > 0
  )
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
  if (!again || !isChartStale(connection, RECENT_MINUTES) || (await mayRelyOn(xero, connection))) {
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
