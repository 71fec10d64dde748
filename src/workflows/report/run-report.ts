import { randomUUID } from "node:crypto"
import { type MedusaContainer } from "@medusajs/framework/types"
import { type XeroFault } from "../../accounting/fault/fault"
import { XERO_MODULE } from "../../modules/xero"
import { advanceReport } from "../../modules/xero/report/advance-report"
import { claimReport } from "../../modules/xero/report/claim-report"
import { earlierOrders } from "../../modules/xero/report/earlier-orders"
import { endReport } from "../../modules/xero/report/end-report"
import { parkReport } from "../../modules/xero/report/park-report"
import { releaseReport } from "../../modules/xero/report/release-report"
import { type ReportRecord } from "../../modules/xero/report/report-record"
import type XeroModuleService from "../../modules/xero/service"
import { orderPage } from "../backfill/order-page"
import { type ConnectionRecord } from "../connect/connection-record"
import { reportConnection } from "./report-connection"
import { reportPage } from "./report-page"

/** Orders compared at once. */
const ORDERS_A_PAGE = 100

/** A run ends after this long; the next goes on where it stopped. */
const RUN_MILLISECONDS = 20_000
const LEASE_SECONDS = 60

/** Seconds until Xero is asked again when it did not answer, and how often. */
const AGAIN_SECONDS = 30
const MOST_TRIES = 20

/** Where a report has come to. */
type Position = Pick<ReportRecord, "phase" | "orders" | "orders_total"> & {
  position_at: string | null
  position_id: string | null
}

/**
 * Goes on with the report that has waited longest, whichever organisation it is of. Page by page in constant memory;
 * after a crash the last page is read again, and counts once.
 */
export async function runReport(container: MedusaContainer): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const owner = randomUUID()
  const report = await claimReport(xero.postgres.knex, owner, LEASE_SECONDS)
  if (!report) {
    return
  }
  try {
    const connection = await reportConnection(xero, report.connection_id)
    await goOn(container, xero, connection, report, owner)
  } finally {
    await releaseReport(xero.postgres.knex, report.id, owner)
  }
}

async function goOn(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  report: ReportRecord,
  owner: string
): Promise<void> {
  const { knex } = xero.postgres
  const end = Date.now() + RUN_MILLISECONDS
  let at: Position = { ...report, position_at: report.position_at?.toISOString() ?? null }
  while (Date.now() < end && !xero.life.ending) {
    const { ids, next } = await pageAfter(container, xero, connection, report, at)
    const page = await reportPage(container, xero, connection, { ...report, phase: at.phase }, ids)
    if (!page.ok) {
      await wait(xero, report.id, owner, page.fault)
      return
    }
    const orders = at.orders + page.orders
    const last = next === null
    at = {
      ...(next ?? at),
      orders,
      orders_total: last ? orders : Math.max(at.orders_total, orders),
    }
    const state = last ? "done" : "running"
    const step = { ...at, state, orders: page.orders } as const
    const goesOn = await advanceReport(knex, report.id, owner, step, page.rows, LEASE_SECONDS)
    if (last || !goesOn) {
      return
    }
  }
}

/** The orders to come, and where they end; null after the last page of the last phase. */
async function pageAfter(
  container: MedusaContainer,
  xero: XeroModuleService,
  { id, time_zone }: ConnectionRecord,
  report: ReportRecord,
  { phase, position_at, position_id }: Position
): Promise<{ ids: string[]; next: Omit<Position, "orders" | "orders_total"> | null }> {
  if (phase === "earlier") {
    const after = position_id ?? ""
    const ids = await earlierOrders(xero.postgres.knex, id, report, after, ORDERS_A_PAGE)
    const next =
      ids.length < ORDERS_A_PAGE
        ? null
        : { phase, position_at: null, position_id: ids[ids.length - 1] }
    return { ids, next }
  }
  const after = position_at ? { at: position_at, id: position_id ?? "" } : null
  const range = { from_date: report.from_date, to_date: report.to_date, time_zone }
  const { ids, next } = await orderPage(container, range, after, ORDERS_A_PAGE)
  return {
    ids,
    next: next
      ? { phase, position_at: next.at, position_id: next.id }
      : { phase: "earlier", position_at: null, position_id: null },
  }
}

/** Xero could not be read: the report goes on later, or says why it cannot. */
async function wait(
  xero: XeroModuleService,
  id: string,
  owner: string,
  fault: XeroFault
): Promise<void> {
  const { knex } = xero.postgres
  const { message } = fault
  const counts = fault.kind !== "throttled"
  const seconds = fault.retry_after ?? AGAIN_SECONDS
  const tries = await parkReport(knex, id, owner, { seconds, problem: message, counts })
  if (fault.kind === "unauthorised" || tries >= MOST_TRIES) {
    await endReport(knex, id, "failed", message)
  }
}
