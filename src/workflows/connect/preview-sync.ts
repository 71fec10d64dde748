import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PreviewAnswer } from "../../api/admin/xero/answers"
import { type Command } from "../../accounting/ledger/command"
import { type Hold } from "../../accounting/ledger/hold"
import { roundHalfUp, sum } from "../../accounting/money/money"
import { documentDate } from "../../accounting/order/document-date"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { planOrder } from "../../accounting/plan/plan-order"
import { XERO_MODULE } from "../../modules/xero"
import { readLedger } from "../../modules/xero/ledger/read-ledger"
import type XeroModuleService from "../../modules/xero/service"
import { readOrders } from "../read/read-orders"
import { findDestinations } from "../route/find-destinations"
import { bookSettings } from "./book-settings"
import { requireConnection } from "./require-connection"

/** A preview plans this many orders at most; the rest is counted only by being named partial. */
const LOOKED_AT = 300

/**
 * What switching on from a date would send: orders and their totals, the papers these would make, and what
 * would be held and why.
 * Plans exactly as the drain does, and sends nothing.
 *
 * @param startDate `YYYY-MM-DD` in the organisation's time zone; the chosen one when left out
 * @param connectionId the organisation asked about, of which only its own orders count; the default one when left out
 */
export async function previewSync(
  container: MedusaContainer,
  startDate?: string,
  connectionId?: string
): Promise<PreviewAnswer> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const connection = await requireConnection(xero, connectionId)
  const start =
    startDate ??
    connection.start_date ??
    documentDate(new Date().toISOString(), connection.time_zone)
  const mappings = await xero.listXeroMappings({ connection_id: connection.id })
  const settings = { ...bookSettings(connection, mappings), start_date: start }
  const { ids: since, partial } = await orderIdsSince(container, start)
  const destinations = await findDestinations(container, xero, since)
  const ids = since.filter((id) => destinations.get(id) === connection.id)
  const orders = await readOrders(container, ids)
  const rows = await readLedger(xero.postgres.knex, connection.id, {
    order_ids: ids,
    contact_source_ids: [],
  })
  const planned = [...orders.values()].map((order) => ({
    order,
    plan: planOrder(
      order,
      settings,
      rows.filter((row) => row.order_id === order.id)
    ),
  }))
  const inScope = planned.filter(({ plan }) => !plan.skipped)
  return {
    start_date: start,
    orders: inScope.length,
    customers: new Set(inScope.map(({ order }) => order.customer?.id ?? order.email)).size,
    totals: totalsOf(inScope.map(({ order }) => order)),
    documents: documentsOf(inScope.flatMap(({ plan }) => plan.commands)),
    held: heldOf(inScope.map(({ plan }) => plan.holds)),
    partial,
  }
}

/** A day early, for the organisation's time zone; the plan itself draws the exact line. */
async function orderIdsSince(container: MedusaContainer, start: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const since = new Date(new Date(start).getTime() - 24 * 3600_000)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { created_at: { $gte: since } },
    pagination: { take: LOOKED_AT + 1, order: { created_at: "DESC" } },
  })
  return { ids: data.slice(0, LOOKED_AT).map(({ id }) => id), partial: data.length > LOOKED_AT }
}

function totalsOf(orders: OrderSnapshot[]): PreviewAnswer["totals"] {
  const currencies = [...new Set(orders.map(({ currency_code }) => currency_code))]
  return currencies.map((currency_code) => {
    const own = orders.filter((order) => order.currency_code === currency_code)
    return {
      currency_code,
      orders: own.length,
      total: roundHalfUp(
        sum(own.map(({ medusa_total }) => medusa_total)),
        own[0].currency_decimals
      ).toFixed(own[0].currency_decimals),
    }
  })
}

function documentsOf(commands: Command[]): PreviewAnswer["documents"] {
  const made = commands.filter(({ action }) => action === "create")
  const count = (kind: Command["kind"]) => made.filter((command) => command.kind === kind).length
  return {
    invoice: count("invoice"),
    credit_note: count("credit_note"),
    payment: count("payment"),
    refund: count("refund"),
  }
}

function heldOf(holds: Hold[][]): PreviewAnswer["held"] {
  const byCode = new Map<Hold["code"], PreviewAnswer["held"][number]>()
  for (const ofOrder of holds) {
    for (const code of new Set(ofOrder.map((hold) => hold.code))) {
      const earlier = byCode.get(code)
      const message = earlier?.message ?? ofOrder.find((hold) => hold.code === code)?.message ?? ""
      byCode.set(code, { code, message, orders: (earlier?.orders ?? 0) + 1 })
    }
  }
  return [...byCode.values()].sort((a, b) => b.orders - a.orders)
}
