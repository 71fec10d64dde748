import { type ContactAgreement } from "../../accounting/found/found-invoice"
import { type Match, matchOrders, type UnmatchedOrder } from "../../accounting/found/match-orders"
import { creditedTotal, firstInvoice, orderFigures } from "../../accounting/found/order-figures"
import { orderNames } from "../../accounting/found/order-names"
import { type LedgerDocument } from "../../accounting/ledger/ledger"
import { type Plan } from "../../accounting/ledger/plan"
import { type BookSettings } from "../../accounting/mapping/settings"
import { documentDate } from "../../accounting/order/document-date"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"
import { matchHash } from "../../modules/xero/contacts/match-hash"
import { findFound, type IndexedInvoice } from "../../modules/xero/found/find-found"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** An order as it is planned while Xero has no invoice of ours for it. */
export interface PlannedOrder {
  order: OrderSnapshot
  plan: Plan
  /** The ledger's rows of the order. */
  rows: LedgerDocument[]
}

/** Whether an invoice of somebody else's may stand for an order: where ours would be its first. */
export const isUnmatched = ({ order, plan, rows }: PlannedOrder): boolean =>
  !order.is_draft_order &&
  firstInvoice(order, plan.commands) !== null &&
  !rows.some(({ kind, state }) => kind === "invoice" && state !== "failed")

/**
 * Looks for the invoices that Xero holds already for orders of which it has none of ours: one query for all, and
 * a second one where any was found.
 *
 * @returns the outcome by order id; orders without one have none
 */
export async function findMatches(
  xero: XeroModuleService,
  connection: ConnectionRecord,
  settings: BookSettings,
  planned: PlannedOrder[]
): Promise<Map<string, Match>> {
  const open = planned
    .filter(isUnmatched)
    .map((one) => ({ ...one, names: orderNames(one.order, settings) }))
  const names = [...new Set(open.flatMap((one) => [...one.names.sure, one.names.bare]))]
  const found = open.length ? await findFound(xero.postgres.knex, connection.id, names) : []
  const named = open.flatMap((one) => {
    const own = [...one.names.sure, one.names.bare]
    const candidates = found.filter((candidate) =>
      candidate.names.some((name) => own.includes(name))
    )
    return candidates.length ? [{ ...one, candidates }] : []
  })
  if (!named.length) {
    return new Map()
  }
  const decisions = await xero.listXeroMatchDecisions({
    connection_id: connection.id,
    order_id: named.map(({ order }) => order.id),
  })
  return matchOrders(
    named.map(({ order, plan, names, candidates }): UnmatchedOrder => {
      const decision = decisions.find(({ order_id }) => order_id === order.id)
      return {
        order,
        names,
        date: documentDate(order.created_at, settings.time_zone),
        figures: orderFigures(order, settings, plan),
        credited: creditedTotal(plan),
        candidates: candidates.map((candidate) => ({
          ...candidate,
          contact: agreement(connection, order, candidate),
        })),
        ...(decision ? { decision: { invoice_id: decision.invoice_id } } : {}),
      }
    })
  )
}

/** Whether the invoice is made out to somebody with the e-mail of the order. */
function agreement(
  { tenant_id }: Pick<ConnectionRecord, "tenant_id">,
  { customer, email }: Pick<OrderSnapshot, "customer" | "email">,
  { email_hash }: Pick<IndexedInvoice, "email_hash">
): ContactAgreement {
  const own = customer?.email ?? email
  if (!own || !email_hash) {
    return "unknown"
  }
  return matchHash(tenant_id, own) === email_hash ? "same" : "other"
}
