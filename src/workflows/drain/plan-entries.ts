import { type MedusaContainer } from "@medusajs/framework/types"
import { type CustomerSnapshot, type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { contactSource, isShared } from "../../accounting/contact/contact-number"
import { planCustomer } from "../../accounting/contact/plan-customer"
import { planGone } from "../../accounting/plan/plan-gone"
import { planOrder } from "../../accounting/plan/plan-order"
import { type BookSettings } from "../../accounting/mapping/settings"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import { type LedgerRow } from "../../modules/xero/ledger/ledger-row"
import { type LeasedEntry } from "../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../modules/xero/service"
import { readCustomers } from "../read/read-customers"
import { readOrders } from "../read/read-orders"
import { type Work } from "./round"

/**
 * Compares every leased subject with the ledger. Queries do not grow with the batch: the orders, the
 * customers and the ledger rows are each read once.
 */
export async function planEntries(
  container: MedusaContainer,
  xero: XeroModuleService,
  connectionId: string,
  settings: BookSettings,
  entries: LeasedEntry[]
): Promise<{
  works: Work[]
  ledger: Map<string, LedgerRow>
  orders: Map<string, OrderSnapshot>
}> {
  const idsOf = (type: LeasedEntry["subject_type"]) =>
    entries.filter((entry) => entry.subject_type === type).map((entry) => entry.subject_id)
  const orders = await readOrders(container, idsOf("order"))
  const customers = await readCustomers(container, idsOf("customer"))
  const rows = await readLedger(xero.postgres.knex, connectionId, {
    order_ids: idsOf("order"),
    contact_source_ids: [
      ...customers.keys(),
      ...[...orders.values()].map((order) => contactSource(order, settings)),
    ],
  })
  const works = entries.map((entry): Work => {
    const order = orders.get(entry.subject_id)
    const customer = customers.get(entry.subject_id)
    // A backfill asks for orders from before the start date.
    const scope = entry.backfill_id ? { ...settings, start_date: null } : settings
    const plan = order
      ? planOrder(order, scope, rowsOfOrder(rows, order, settings))
      : customer
        ? planCustomer(customer, settings, rowsOfCustomer(rows, customer))
        : planGone(rows.filter(({ order_id }) => order_id === entry.subject_id))
    return {
      entry,
      label: labelOf(entry, order, customer),
      order_id: entry.subject_type === "order" ? entry.subject_id : null,
      customer_id: order ? contactOwner(order, settings) : (customer?.id ?? null),
      pending: [...plan.commands],
      holds: [...plan.holds],
      skipped: plan.skipped,
      note: plan.note,
      again: plan.again,
      failure: null,
      postponed: null,
    }
  })
  const ledger = new Map(rows.map((row) => [`${row.kind} ${row.source_id}`, row]))
  return { works, ledger, orders }
}

/** The customer that an order's contact belongs to; one shared by guests is nobody's. */
const contactOwner = (order: OrderSnapshot, settings: BookSettings): string | null =>
  isShared(contactSource(order, settings)) ? null : (order.customer?.id ?? null)

const rowsOfOrder = (rows: LedgerRow[], order: OrderSnapshot, settings: BookSettings) =>
  rows.filter(
    (row) =>
      row.order_id === order.id ||
      (row.kind === "contact" && row.source_id === contactSource(order, settings))
  )

const rowsOfCustomer = (rows: LedgerRow[], customer: CustomerSnapshot) =>
  rows.filter((row) => row.kind === "contact" && row.source_id === customer.id)

function labelOf(
  entry: LeasedEntry,
  order: OrderSnapshot | undefined,
  customer: CustomerSnapshot | undefined
): string {
  if (order) {
    return `Order #${order.display_id}`
  }
  return customer ? `Customer ${customer.id.slice(-8)}` : (entry.label ?? entry.subject_id)
}
