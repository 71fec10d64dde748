import { contactSource } from "../contact/contact-number"
import { type QuoteCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type QuotePayload } from "../ledger/payload"
import { type BookSettings } from "../mapping/settings"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { invoiceReference } from "../order/reference"
import { figures } from "../sales/invoice-command"
import { type QuoteContent } from "./quote-content"
import { type QuoteStatus } from "./next-quote-status"

const PREFIX = "QU-"

/** The command that makes the quote of a draft order, as one that was sent to the customer. */
export function newQuote(
  order: OrderSnapshot,
  settings: BookSettings,
  content: QuoteContent
): QuoteCommand {
  const number = `${PREFIX}${order.display_id}`
  return {
    kind: "quote",
    action: "create",
    source_id: order.id,
    key: number,
    contact_source_id: contactSource(order, settings),
    payload: {
      QuoteNumber: number,
      Reference: invoiceReference(order.display_id, order.customer_reference),
      Date: documentDate(order.created_at, settings.time_zone),
      CurrencyCode: order.currency_code,
      LineAmountTypes: content.line_amount_types,
      Status: "SENT",
      LineItems: content.lines.map(({ payload }) => payload),
    },
    lines_changed: true,
    ...figures(content.lines),
  }
}

/** The command that takes a quote one status on, its lines as they are. */
export function movedQuote(row: LedgerDocument, status: QuoteStatus): QuoteCommand {
  return {
    ...resumedQuote(row),
    action: "update",
    payload: { ...postedQuote(row), Status: status },
    lines_changed: false,
  }
}

/** Sends a quote whose fate is not known once more, as it was: the push looks for it in Xero first. */
export function resumedQuote(row: LedgerDocument): QuoteCommand {
  return {
    kind: "quote",
    action: "create",
    source_id: row.source_id,
    key: row.key,
    contact_source_id: row.contact_source_id ?? "",
    payload: postedQuote(row),
    lines_changed: true,
    lines: row.lines.map(({ line_item_id: _, ...line }) => line),
    expected: { total: row.total ?? "0.00", tax: row.tax ?? "0.00" },
  }
}

/** The quote as last sent: written with its intent, so always there. */
export const postedQuote = (row: LedgerDocument) => row.posted as QuotePayload
