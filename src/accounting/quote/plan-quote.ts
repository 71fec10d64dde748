import { type QuoteCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type Problem } from "../ledger/problem"
import { type BookSettings } from "../mapping/settings"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { orderLeftOut } from "../scope/left-out"
import { differs } from "../sales/invoice-command"
import { nextQuoteStatus, type QuoteStatus } from "./next-quote-status"
import { movedQuote, newQuote, postedQuote, resumedQuote } from "./quote-command"
import { quoteContent } from "./quote-content"

/** What follows for the quote of a draft order. */
export interface QuotePlan {
  /** The order has, or should have, a quote. */
  concerned: boolean
  command: QuoteCommand | null
  problems: Problem[]
  /** There is another step to take after this one. */
  again: boolean
}

const none: QuotePlan = { concerned: false, command: null, problems: [], again: false }

/**
 * Compares a draft order, or what became of it, with its quote. The quote follows the draft while it is one;
 * when it is placed the quote is accepted, and invoiced once there is an invoice; when it is cancelled,
 * declined. A quote that was deleted in Xero is let be.
 */
export function planQuote(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[]
): QuotePlan {
  const row = ledger.find(({ kind }) => kind === "quote")
  if (!row || row.state === "failed") {
    return isWanted(order, settings) ? made(order, settings) : none
  }
  if (row.state === "removed") {
    return none
  }
  if (row.state === "intended") {
    return { concerned: true, command: resumedQuote(row), problems: [], again: true }
  }
  return order.is_draft_order && !order.canceled_at
    ? followed(order, settings, row)
    : moved(row, targetOf(order, ledger))
}

/** Takes a quote a step nearer to where it should be. */
export function moved(row: LedgerDocument, target: QuoteStatus): QuotePlan {
  const step = nextQuoteStatus(row.xero_status ?? "SENT", target)
  return {
    concerned: true,
    command: step && movedQuote(row, step),
    problems: [],
    again: step !== null && nextQuoteStatus(step, target) !== null,
  }
}

function isWanted(order: OrderSnapshot, settings: BookSettings): boolean {
  const { start_date: start, time_zone } = settings
  return (
    settings.draft_orders === "quote" &&
    settings.sync_invoices &&
    order.is_draft_order &&
    !order.canceled_at &&
    order.lines.length > 0 &&
    !orderLeftOut(order, settings) &&
    !(start && documentDate(order.created_at, time_zone) < start)
  )
}

function made(order: OrderSnapshot, settings: BookSettings): QuotePlan {
  const content = quoteContent(order, settings)
  return content.ok
    ? { ...none, concerned: true, command: newQuote(order, settings, content.value) }
    : { ...none, concerned: true, problems: content.problems }
}

function followed(order: OrderSnapshot, settings: BookSettings, row: LedgerDocument): QuotePlan {
  const plan = made(order, settings)
  const status = row.xero_status ?? "SENT"
  if (!plan.command || status === "INVOICED") {
    return { ...plan, command: null }
  }
  const { command: fresh } = plan
  const posted = postedQuote(row)
  const linesChanged = differs(fresh.payload, posted)
  if (!linesChanged && fresh.contact_source_id === row.contact_source_id) {
    return moved(row, "SENT")
  }
  if (status === "ACCEPTED" || status === "DECLINED") {
    // What the customer has answered is put to them anew before it is changed.
    return { ...plan, command: movedQuote(row, "SENT"), again: true }
  }
  const payload = { ...fresh.payload, QuoteNumber: row.key, Date: posted.Date }
  return {
    ...plan,
    command: { ...fresh, action: "update", key: row.key, payload, lines_changed: linesChanged },
  }
}

function targetOf(order: OrderSnapshot, ledger: LedgerDocument[]): QuoteStatus {
  if (order.canceled_at) {
    return "DECLINED"
  }
  const invoiced = ledger.some(({ kind, state }) => kind === "invoice" && state === "posted")
  return invoiced ? "INVOICED" : "ACCEPTED"
}
