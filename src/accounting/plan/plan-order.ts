import { balanceOf, bookable, type Movement, movementsOf } from "../cash/movements"
import { contactSource } from "../contact/contact-number"
import { planContact } from "../contact/plan-contact"
import { knownImports } from "../incoming/known-imports"
import { type ContactCommand, type QuoteCommand, type SalesCommand } from "../ledger/command"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { type Plan } from "../ledger/plan"
import { type BookSettings } from "../mapping/settings"
import { decimal, formatMoney } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planQuote, type QuotePlan } from "../quote/plan-quote"
import { planSales } from "../sales/plan-sales"
import { type SalesPlan } from "../sales/sales-documents"
import { missingPair, planMoney } from "../settlement/plan-money"
import { leftToEnter, moneyWithoutCredit } from "../settlement/refunds-off"
import { orderOutOfScope } from "./order-scope"

/**
 * What follows for an order: the commands that make Xero what it should be, in the order they must be
 * carried out, and what must wait with the reason. Depends only on its arguments; planned again with the
 * ledger that its commands lead to, it asks for nothing more.
 *
 * @param rows the document ledger's rows of the order: its contact and all its papers
 */
export function planOrder(
  inMedusa: OrderSnapshot,
  choices: BookSettings,
  rows: LedgerDocument[]
): Plan {
  const { order, ledger } = knownImports(inMedusa, rows)
  const settings = order.is_draft_order ? forDraft(choices) : choices
  const quote = planQuote(order, settings, ledger)
  const quoteHolds = quote.problems.map((problem): Hold => ({
    ...problem,
    kind: "quote",
    source_id: order.id,
  }))
  const movements = settings.sync_payments ? movementsOf(order, settings) : []
  const skipped = orderOutOfScope(order, settings, ledger, bookable(movements).length > 0)
  if (skipped) {
    return {
      commands: withContact(order, settings, ledger, quote.command ? [quote.command] : []),
      holds: quoteHolds,
      skipped: quote.concerned ? null : skipped,
      again: quote.again,
      note: null,
    }
  }
  const sales = planSales(order, settings, ledger, movements, (standing) =>
    settings.sync_refunds ? missingPair(bookable(movements), standing, ledger) : decimal(0)
  )
  const money = bookable(movements).filter(
    ({ direction }) => direction === "in" || settings.sync_refunds
  )
  const placed = planMoney(order, settings, ledger, money, sales.standing)
  const withoutCredit = isComplete(sales, settings)
    ? moneyWithoutCredit(order, settings, ledger, money, sales.standing)
    : []
  const holds = sales.problems.map((problem): Hold => ({
    ...problem,
    kind: "invoice",
    source_id: order.id,
  }))
  return {
    commands: [
      ...withContact(order, settings, ledger, [
        ...(quote.command ? [quote.command] : []),
        ...sales.commands,
      ]),
      ...placed.commands,
    ],
    holds: [...quoteHolds, ...holds, ...placed.holds, ...withoutCredit],
    skipped: null,
    again: sales.again || quote.again || invoicesQuote(quote, sales.commands),
    note:
      [
        cancelledBalance(order, movements),
        leftToEnter(order, settings, ledger, movements, sales.withheld),
      ]
        .filter((sentence) => sentence !== null)
        .join(" ") || null,
  }
}

/** Whether the documents planned are all that the order needs by now. */
const isComplete = ({ problems, again }: SalesPlan, { sync_invoices }: BookSettings): boolean =>
  !problems.length && !again && sync_invoices

/** While it is a draft nothing is approved, and no money goes on it. */
const forDraft = (settings: BookSettings): BookSettings => ({
  ...settings,
  invoice_status: "DRAFT",
  authorise_when_paid: false,
  sync_payments: false,
})

/** A quote becomes invoiced after the invoice is there, so the order is looked at once more. */
const invoicesQuote = (quote: QuotePlan, commands: SalesCommand[]): boolean =>
  quote.concerned && commands.some(({ kind, action }) => kind === "invoice" && action === "create")

/** The contact is needed, and brought up to date, when the first of the order's papers is sent. */
function withContact(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  commands: (SalesCommand | QuoteCommand)[]
): (ContactCommand | SalesCommand | QuoteCommand)[] {
  const source = contactSource(order, settings)
  const known = ledger.some(({ kind, source_id }) => kind === "contact" && source_id === source)
  const needed = commands.some(
    ({ kind, action, contact_source_id }) =>
      contact_source_id === source && (action === "create" || (kind === "quote" && !known))
  )
  const contact = needed
    ? planContact(source, order.customer, order, ledger, settings.sync_customers)
    : null
  return contact ? [contact, ...commands] : commands
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
