import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../modules/xero"
import { enqueue, type Nudge } from "../../modules/xero/outbox/enqueue"
import type XeroModuleService from "../../modules/xero/service"
import { connectionsInUse } from "../connect/list-connections"
import { type ConnectionRecord } from "../connect/connection-record"
import { drainSoon } from "../drain/drain-soon"
import { advanceCursor, readCursor } from "./cursor"
import { goneDrafts } from "./gone-drafts"
import { nudgeOf, scanSources, type ScanRecord, type ScanSource } from "./scan-sources"

const PAGE = 500
/** Looked at again each time: transactions that began earlier may commit later. */
const OVERLAP_MILLISECONDS = 2 * 60_000

/**
 * One scan of the store: every record changed since the cursor, by update time and id, page by page in
 * constant memory, once for all organisations. The cursor moves after a page is on the outbox, so a crash repeats and never skips.
 *
 * @returns how many subjects were put on the outbox
 */
export async function runScan(container: MedusaContainer): Promise<number> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connections = await connectionsInUse(xero)
  if (!connections.length) {
    return 0
  }
  let enqueued = 0
  for (const source of scanSources(connections.map(({ order_state }) => order_state))) {
    enqueued += await scanSource(container, xero, scanStart(connections), source)
  }
  const { knex } = xero.postgres
  enqueued += await enqueue(
    knex,
    await goneDrafts(
      container,
      knex,
      connections.map(({ id }) => id)
    )
  )
  if (enqueued) {
    drainSoon(container)
  }
  return enqueued
}

async function scanSource(
  container: MedusaContainer,
  xero: XeroModuleService,
  start: Date,
  source: ScanSource
): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const position = (await readCursor(xero.postgres.knex, source.name)) ?? start
  let since = new Date(position.getTime() - OVERLAP_MILLISECONDS)
  // Many records may share one update time, so a page that ends where it began is paged on by offset.
  let skip = 0
  let enqueued = 0
  for (;;) {
    const { data } = await query.graph({
      entity: source.entity,
      fields: source.fields,
      filters: { ...source.filters, updated_at: { $gte: since } },
      pagination: { take: PAGE, skip, order: { updated_at: "ASC", id: "ASC" } },
    })
    const records = data as unknown as ScanRecord[]
    const nudges = records
      .map((record) => nudgeOf(source, record))
      .filter((nudge): nudge is Nudge => nudge !== null)
    enqueued += await enqueue(xero.postgres.knex, nudges)
    const last = records[records.length - 1]
    if (last) {
      const reached = new Date(last.updated_at)
      await advanceCursor(xero.postgres.knex, source.name, reached)
      skip = reached.getTime() > since.getTime() ? 0 : skip + PAGE
      since = reached
    }
    if (records.length < PAGE) {
      return enqueued
    }
  }
}

/** The first scan goes back to the earliest start date, a day early for the time zone's sake. */
function scanStart(connections: ConnectionRecord[]): Date {
  const starts = connections.map(({ start_date, connected_at }) =>
    (start_date ? new Date(start_date) : connected_at).getTime()
  )
  return new Date(Math.min(...starts) - 24 * 3600_000)
}
