import { type MedusaContainer } from "@medusajs/framework/types"
import { addToPreview } from "../../accounting/backfill/backfill-preview"
import { planOrder } from "../../accounting/plan/plan-order"
import { XERO_MODULE } from "../../modules/xero"
import { type BackfillRecord } from "../../modules/xero/backfill/backfill-record"
import {
  advanceBackfill,
  type BackfillStep,
  claimBackfill,
  releaseBackfill,
} from "../../modules/xero/backfill/claim-backfill"
import { endIfDone } from "../../modules/xero/backfill/end-backfill"
import { enqueueBackfill } from "../../modules/xero/backfill/enqueue-backfill"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { type ConnectionRecord } from "../connect/connection-record"
import { connectionsInUse } from "../connect/list-connections"
import { drainSoon } from "../drain/drain-soon"
import { contactSource } from "../../accounting/contact/contact-number"
import { findMatches, type PlannedOrder } from "../found/find-matches"
import { readOrders } from "../read/read-orders"
import { findDestinations } from "../route/find-destinations"
import { orderPage, type OrderPosition } from "./order-page"
import { readFound } from "./read-found"
import { withMatch } from "./with-match"

/** Orders planned at once while counting, and put on the outbox at once when sending. */
const COUNTED_AT_ONCE = 100
const QUEUED_AT_ONCE = 500

/** A run ends after this long; the next goes on where it stopped. */
const RUN_MILLISECONDS = 20_000
const LEASE_SECONDS = 60
/** Until Xero is asked again when it did not answer as it should. */
const FAULT_PAUSE_SECONDS = 30

/**
 * Goes on with the backfill of each organisation that has orders to read, at the same time: counts what would be sent,
 * or puts what the owner has started on the outbox. Page by page in constant memory; after a crash the last page is
 * read again, which the outbox takes for one. Ends a backfill that is all dealt with.
 *
 * @throws the first error of an organisation, once all of them have ended
 */
export async function runBackfill(container: MedusaContainer): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connections = await connectionsInUse(xero)
  const runs = await Promise.allSettled(
    connections.map((connection) => runOne(container, xero, connection))
  )
  const broken = runs.find((run) => run.status === "rejected")
  if (broken) {
    throw broken.reason
  }
}

async function runOne(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<void> {
  const { knex } = xero.postgres
  const backfill = await claimBackfill(knex, connection.id, LEASE_SECONDS)
  if (backfill) {
    let pause = 0
    try {
      pause = await readOn(container, xero, connection, backfill)
    } finally {
      await releaseBackfill(knex, backfill.id, pause)
    }
  }
  await endIfDone(knex, connection.id)
}

/** @returns seconds until it makes sense to go on */
async function readOn(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  backfill: BackfillRecord
): Promise<number> {
  const { knex } = xero.postgres
  const counting = backfill.state === "counting"
  const range = { ...backfill, time_zone: connection.time_zone }
  const end = Date.now() + RUN_MILLISECONDS
  const found = await readFound(xero, connection, backfill, end, LEASE_SECONDS)
  if (!found.all) {
    return found.fault ? (found.fault.retry_after ?? FAULT_PAUSE_SECONDS) : 0
  }
  let { preview } = backfill
  let position: OrderPosition | null = backfill.position_at && {
    at: backfill.position_at.toISOString(),
    id: backfill.position_id ?? "",
  }
  while (Date.now() < end && !xero.life.ending) {
    const take = counting ? COUNTED_AT_ONCE : QUEUED_AT_ONCE
    const page = await orderPage(container, range, position, take)
    const { next } = page
    const destinations = await findDestinations(container, xero, page.ids)
    const ids = page.ids.filter((id) => destinations.get(id) === connection.id)
    position = next
    const step: BackfillStep = { position }
    if (counting) {
      preview = addToPreview(preview, await planned(container, xero, connection, ids))
      step.preview = preview
      step.state = next ? undefined : "ready"
    } else {
      await enqueueBackfill(knex, backfill, ids)
      step.queued_all = next === null
      drainSoon(container)
    }
    const goesOn = await advanceBackfill(knex, backfill, step, LEASE_SECONDS)
    if (!next || !goesOn) {
      break
    }
  }
  return 0
}

/** Plans orders as the drain will, whatever the start date says. */
async function planned(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  ids: string[]
) {
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = { ...bookSettings(connection, mappings), start_date: null }
  const orders = [...(await readOrders(container, ids)).values()]
  const rows = await readLedger(xero.postgres.knex, connection.id, {
    order_ids: ids,
    contact_source_ids: orders.map((order) => contactSource(order, settings)),
  })
  const plans = orders.map((order): PlannedOrder => {
    const source = contactSource(order, settings)
    const own = rows.filter(
      (row) => row.order_id === order.id || (row.kind === "contact" && row.source_id === source)
    )
    return { order, plan: planOrder(order, settings, own), rows: own }
  })
  const matches = await findMatches(xero, connection, settings, plans)
  return plans.map((one) => withMatch(settings, one, matches.get(one.order.id)))
}
