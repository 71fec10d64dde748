import { balanceOf, bookable, type Movement, movementsOf } from "../cash/movements"
import { contactSource } from "../contact/contact-number"
import { planContact } from "../contact/plan-contact"
import { type ContactCommand, type SalesCommand } from "../ledger/command"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { type BookSettings } from "../mapping/settings"
import { decimal, formatMoney } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planSales, type SalesPlan } from "../sales/plan-sales"
import { missingPair, planMoney } from "../settlement/plan-money"
import { orderOutOfScope } from "./order-scope"

/**
 * What follows for an order: the commands that make Xero what it should be, in the order they must be
 * carried out, and what must wait with the reason. Depends only on its arguments; planned again with the
 * ledger that its commands lead to, it asks for nothing more.
 *
 * @param ledger the document ledger's rows of the order: its contact and all its papers
 */
export function planOrder(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[]
): Plan {
  const movements = settings.sync_payments ? movementsOf(order, settings) : []
  const money = bookable(movements)
  const skipped = orderOutOfScope(order, settings, ledger, money.length > 0)
  if (skipped) {
    return { commands: [], holds: [], skipped, again: false, note: null }
  }
  const sales = withPair(order, settings, ledger, movements)
  const placed = planMoney(order, settings, ledger, money, sales.standing)
  const holds = sales.problems.map((problem): Hold => ({
    ...problem,
    kind: "invoice",
    source_id: order.id,
  }))
  return {
    commands: [
      ...contactOf(order, settings, ledger, sales.commands),
      ...sales.commands,
      ...placed.commands,
    ],
    holds: [...holds, ...placed.holds],
    skipped: null,
    again: sales.again,
    note: cancelledBalance(order, movements),
  }
}

/** Plans the documents, and where money finds too little on them, once more with the pair it is missing. */
function withPair(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  movements: Movement[]
): SalesPlan {
  const sales = planSales(order, settings, ledger, movements, decimal(0))
  const pair = missingPair(bookable(movements), sales.standing, ledger)
  const complete = !sales.problems.length && !sales.again && settings.sync_invoices
  return pair.isZero() || !complete ? sales : planSales(order, settings, ledger, movements, pair)
}

/** The contact is needed, and brought up to date, when the first of the order's papers is sent. */
function contactOf(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  commands: SalesCommand[]
): ContactCommand[] {
  const source = contactSource(order, settings)
  const needed = commands.some(
    ({ action, contact_source_id }) => action === "create" && contact_source_id === source
  )
  const contact = needed
    ? planContact(source, order.customer, order, ledger, settings.sync_customers)
    : null
  return contact ? [contact] : []
}

/** Money on a cancelled order is no income: a debt to the customer, which the owner should see. */
function cancelledBalance(order: OrderSnapshot, movements: Movement[]): string | null {
  const balance = balanceOf(movements, "amount")
  if (!order.canceled_at || balance.isZero()) {
    return null
  }
  const money = formatMoney(balance.abs(), order.currency_code, order.currency_decimals)
  return balance.gt(0)
    ? `The order was cancelled, but ${money} of what was received has not been given back: it stands in ` +
        "Xero as credit of the customer."
    : `The order was cancelled, and ${money} more was given back than received: the customer owes it.`
}
