import { composeInvoice } from "../invoice/compose-invoice"
import { contactSource } from "../contact/contact-number"
import { creditLineHolds } from "../order/credit-line-holds"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { orderOutOfScope } from "../order/order-scope"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planPayments } from "../settlement/payment"
import { type Plan } from "../ledger/plan"
import { planCancelledOrder, voidCommand } from "./plan-cancelled-order"
import { planContact } from "../contact/plan-contact"
import { type InvoicePlan, planInvoice } from "./plan-invoice"
import { refundHolds } from "../order/refund-holds"
import { type BookSettings } from "../mapping/settings"

/**
 * What follows for an order: the commands that make Xero what it should be, in the order they must be
 * carried out, and what must wait with the reason. Depends only on its arguments; planned again with the
 * ledger that its commands lead to, it asks for nothing more.
 *
 * @param ledger the document ledger's rows of the order: its contact, invoice and payments
 */
export function planOrder(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[]
): Plan {
  const invoice = ledger.find((row) => row.kind === "invoice" && row.source_id === order.id) ?? null
  const skipped = orderOutOfScope(order, settings, invoice)
  if (skipped) {
    return { commands: [], holds: [], skipped }
  }
  const paid = moneyApplied(ledger, invoice)
  if (order.canceled_at && invoice?.state !== "intended") {
    const { commands, holds } = planCancelledOrder(order, settings, invoice, paid)
    const refunds = paid ? refundHolds(order, settings) : []
    return { commands, holds: [...holds, ...refunds], skipped: null }
  }
  const planned = planInvoice(order, composeInvoice(order), settings, invoice, paid)
  const credits = creditLineHolds(order)
  if (order.canceled_at && invoice) {
    return planUnclearCancelled(order, settings, ledger, planned, invoice)
  }
  const waits = invoice?.state !== "posted" && credits.length > 0
  const holds = [...invoiceHolds(order, planned), ...credits, ...refundsOf(order, settings)]
  if (waits) {
    return { commands: [], holds, skipped: null }
  }
  const payments = paymentsOf(order, settings, ledger, planned, invoice)
  return {
    commands: [
      ...contactOf(order, settings, ledger, planned),
      ...(planned.command ? [planned.command] : []),
      ...payments.commands,
    ],
    holds: [...holds, ...payments.holds],
    skipped: null,
  }
}

/**
 * Payments stand, or may stand, on the invoice in Xero, so that its figures can no longer change. One of
 * nothing counts as paid there from the start.
 */
function moneyApplied(ledger: LedgerDocument[], invoice: LedgerDocument | null): boolean {
  const payments = ledger.filter(({ kind }) => kind === "payment")
  return (
    invoice?.xero_status === "PAID" ||
    payments.some(({ state }) => state === "posted" || state === "intended")
  )
}

/**
 * An order cancelled while it is not known whether its invoice reached Xero: the push looks for it and
 * settles that first, then takes it back.
 */
function planUnclearCancelled(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  planned: InvoicePlan,
  invoice: LedgerDocument
): Plan {
  return {
    commands: planned.command
      ? [
          ...contactOf(order, settings, ledger, planned),
          planned.command,
          voidCommand(order, { ...invoice, posted: planned.command.payload }),
        ]
      : [],
    holds: invoiceHolds(order, planned),
    skipped: null,
  }
}

const invoiceHolds = (order: OrderSnapshot, { problems }: InvoicePlan): Hold[] =>
  problems.map((problem) => ({ ...problem, kind: "invoice", source_id: order.id }))

const refundsOf = (order: OrderSnapshot, settings: BookSettings) =>
  settings.sync_payments ? refundHolds(order, settings) : []

/** The contact is needed, and brought up to date, when the order's invoice is sent for the first time. */
function contactOf(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  { command }: InvoicePlan
) {
  const { customer } = order
  const contact =
    command?.action === "create"
      ? planContact(contactSource(order), customer, order, ledger, settings.sync_customers)
      : null
  return contact ? [contact] : []
}

/** Mapping trouble of payments shows even while the invoice waits, so that it is mended in one go. */
function paymentsOf(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  { total, status, command }: InvoicePlan,
  invoice: LedgerDocument | null
) {
  if (!settings.sync_payments) {
    return { commands: [], holds: [] }
  }
  if (total === null || status === null) {
    const composed = composeInvoice(order).total
    const { holds } = planPayments(order, settings, ledger, {
      number: invoice?.key ?? "",
      total: composed,
      status: "AUTHORISED",
    })
    const mappable: Hold["code"][] = ["unmapped_payment", "archived_account"]
    return { commands: [], holds: holds.filter(({ code }) => mappable.includes(code)) }
  }
  return planPayments(order, settings, ledger, {
    number: command?.key ?? invoice?.key ?? "",
    total,
    status,
  })
}
