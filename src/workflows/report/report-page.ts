import { type MedusaContainer } from "@medusajs/framework/types"
import { type XeroFault } from "../../accounting/fault/fault"
import { contactSource } from "../../accounting/contact/contact-number"
import { unsentDrift } from "../../accounting/drift/unsent-drift"
import { documentDate } from "../../accounting/order/document-date"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { planOrder } from "../../accounting/plan/plan-order"
import { type OutboxStanding } from "../../accounting/report/open-cause"
import { orderRows } from "../../accounting/report/order-rows"
import { type ReportRow } from "../../accounting/report/report-row"
import { type FoundDrift } from "../../modules/xero/drift/record-drift"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import { type ReportRecord } from "../../modules/xero/report/report-record"
import type XeroModuleService from "../../modules/xero/service"
import { bookSettings } from "../connect/book-settings"
import { type ConnectionRecord } from "../connect/connection-record"
import { readOrders } from "../read/read-orders"
import { findDestinations } from "../route/find-destinations"
import { noteAudit } from "./note-audit"
import { readAudit } from "./read-audit"

export type PageResult =
  { ok: true; rows: ReportRow[]; orders: number } | { ok: false; fault: XeroFault }

/**
 * The figures of a page of orders that lie within the report's days, of those that go to its organisation. As many
 * queries whatever the page holds.
 *
 * @param ids of orders; in the second phase those placed within the days were counted before and are left out
 */
export async function reportPage(
  container: MedusaContainer,
  xero: XeroModuleService,
  connection: ConnectionRecord,
  report: ReportRecord,
  ids: string[]
): Promise<PageResult> {
  const within = (day: string) => day >= report.from_date && day <= report.to_date
  const placedWithin = ({ created_at }: OrderSnapshot) =>
    within(documentDate(created_at, connection.time_zone))
  const destinations = await findDestinations(container, xero, ids)
  const own_ids = ids.filter((id) => destinations.get(id) === connection.id)
  const orders = [...(await readOrders(container, own_ids)).values()].filter(
    (order) => report.phase === "placed" || !placedWithin(order)
  )
  const order_ids = orders.map(({ id }) => id)
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = bookSettings(connection, mappings)
  const ledger = await readLedger(xero.postgres.knex, connection.id, {
    order_ids,
    contact_source_ids: orders.map((order) => contactSource(order, settings)),
  })
  const entries = await xero.listXeroOutboxEntries(
    { subject_type: "order", subject_id: order_ids },
    { select: ["subject_id", "state", "reason", "backfill_id"] }
  )
  const read = report.audit
    ? await readAudit(xero, connection, ledger)
    : { ok: true as const, audit: null, read_at: new Date() }
  if (!read.ok) {
    return read
  }
  const unsent: FoundDrift[] = []
  const rows = orders.flatMap((order) => {
    const source = contactSource(order, settings)
    const own = ledger.filter(
      (row) => row.order_id === order.id || (row.kind === "contact" && row.source_id === source)
    )
    const entry = entries.find(({ subject_id }) => subject_id === order.id)
    // A backfill sends orders from before the start date too.
    const scope = entry?.backfill_id ? { ...settings, start_date: null } : settings
    const standing = {
      plan: planOrder(order, scope, own),
      entry: (entry as OutboxStanding | undefined) ?? null,
      sync_enabled: connection.status === "connected" && connection.sync_enabled,
    }
    const figures = orderRows(order, scope, own, standing, read.audit)
    const drift = unsentDrift(order, standing, figures, Date.now())
    if (drift) {
      unsent.push({ ...drift, ...ofOrder(order) })
    }
    return figures
  })
  if (read.audit) {
    await noteAudit(xero, connection, { ledger, order_ids, unsent, ...read })
  }
  return { ok: true, rows: rows.filter(({ day }) => within(day)), orders: orders.length }
}

const ofOrder = ({ id, customer, currency_code }: OrderSnapshot) => ({
  order_id: id,
  customer_id: customer?.id ?? null,
  xero_id: null,
  number: null,
  currency_code,
  certain: true,
})
