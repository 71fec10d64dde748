import { type CreditNotePayload, type InvoicePayload } from "../ledger/payload"
import { type ChartTaxRate } from "../mapping/chart"
import { bookDecimals, decimal, sum } from "../money/money"
import { TWO } from "../money/xero-arithmetic"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type Paper, type PaperParty } from "./paper"
import { paperBuyer, paperDelivery } from "./paper-buyer"
import { paperLines, paperTaxes } from "./paper-lines"
import { paperSettlement, relatedPapers } from "./paper-money"
import { type PaperRow } from "./paper-row"

/** What a paper needs beside the order and the ledger. */
export interface PaperSettings {
  seller: PaperParty
  /** IANA name, the organisation's. */
  time_zone: string
  tax_rates: ChartTaxRate[]
  /** What the owner has printed below, or null. */
  note: string | null
}

export type PaperResult = { ok: true; paper: Paper } | { ok: false; problem: string }

/**
 * What the paper of an invoice or a credit note says: the figures that were sent, as Xero agreed to them, and never
 * ones worked out anew.
 *
 * @param document its row of the ledger
 * @param rows all of the order's rows
 * @returns the paper, or a sentence to the owner on why there is none
 */
export function composePaper(
  document: PaperRow,
  rows: PaperRow[],
  order: OrderSnapshot,
  settings: PaperSettings
): PaperResult {
  const posted = document.posted as InvoicePayload | CreditNotePayload | null
  const problem = problemOf(document, posted)
  if (problem || !posted) {
    return { ok: false, problem: problem ?? "" }
  }
  const includes_tax = posted.LineAmountTypes === "Inclusive"
  const lines = paperLines(posted.LineItems, document.lines, includes_tax)
  const total = decimal(document.total ?? 0)
  const tax = decimal(document.tax ?? 0)
  const invoice = document.kind === "invoice"
  return {
    ok: true,
    paper: {
      kind: invoice ? "invoice" : "credit_note",
      title: titleOf(document, settings.seller),
      number: document.key,
      date: posted.Date,
      due_date: ("DueDate" in posted && posted.DueDate) || null,
      order_number: `#${order.display_id}`,
      reference: order.customer_reference,
      currency_code: posted.CurrencyCode,
      currency_decimals: bookDecimals(order.currency_decimals),
      seller: settings.seller,
      buyer: paperBuyer(order),
      delivered_to: paperDelivery(order),
      includes_tax,
      lines,
      discount: sum(lines.map(({ discount }) => discount ?? 0)).toFixed(TWO),
      net: total.minus(tax).toFixed(TWO),
      taxes: paperTaxes(document.lines, settings.tax_rates),
      tax: tax.toFixed(TWO),
      total: total.toFixed(TWO),
      ...paperSettlement(document, rows, settings.time_zone),
      related: relatedPapers(document, rows, settings.time_zone),
      note: settings.note?.trim() || null,
    },
  }
}

/** What has not been approved in Xero is nothing that a buyer could take to the tax office. */
function titleOf({ kind, xero_status }: PaperRow, { tax_number }: PaperParty): string {
  const draft = xero_status === "DRAFT" || xero_status === "SUBMITTED"
  if (kind === "credit_note") {
    return draft ? "Draft credit note" : "Credit note"
  }
  return draft ? "Draft invoice" : tax_number ? "Tax invoice" : "Invoice"
}

/** Why a document of the ledger cannot be put on paper as the store knows it. */
function problemOf(
  { kind, key, state, lines, total, tax }: PaperRow,
  posted: InvoicePayload | CreditNotePayload | null
): string | null {
  const name = `${kind === "invoice" ? "Invoice" : "Credit note"} ${key}`
  if (state !== "posted" || !posted) {
    return `${name} is not in Xero, so there is nothing to print.`
  }
  if ("found_in_xero" in posted && posted.found_in_xero) {
    return `${name} was made in Xero and not by the store. Print it in Xero.`
  }
  const net = sum(lines.map((line) => line.net))
  const charged = sum(lines.map((line) => line.tax))
  const agrees =
    lines.length === posted.LineItems.length &&
    charged.eq(tax ?? 0) &&
    net.plus(charged).eq(total ?? 0)
  return agrees
    ? null
    : `${name} was changed in Xero, so that the store does not know its lines. Print it in Xero.`
}
