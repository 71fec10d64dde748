import { type SalesCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type InvoicePayload } from "../ledger/payload"
import { type BookSettings } from "../mapping/settings"
import { documentDate } from "../order/document-date"
import { documentDay } from "../order/document-day"
import { type OrderSnapshot } from "../order/order-snapshot"
import { inOrder } from "./booking"
import { newCreditNote } from "./credit-note-command"
import { detailedLine, type LineExtras, plainLine } from "./document-lines"
import { documentNumber, documentOrdinal } from "./document-name"
import { isFirstInvoice } from "./is-first-invoice"
import { type InvoiceContent, newInvoice } from "./invoice-command"
import { type Problem } from "../ledger/problem"
import { type SalesContent } from "./sales-content"

/** What the documents of an order are made from. */
export interface NewSales extends SalesContent {
  extras: LineExtras
  contact_source_id: string
  status: InvoicePayload["Status"]
  /** The invoice that the charges go on, where there is one that can be changed. */
  open: LedgerDocument | null
}

/** The commands for new documents; the invoice's content by itself where it goes on the open one. */
export function newSales(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  sales: NewSales
): { commands: SalesCommand[]; problems: Problem[]; invoice: InvoiceContent | null } {
  const { line_amount_types, contact_source_id, status, extras } = sales
  const charged = [
    ...sales.detailed.map((line) => detailedLine(line, extras)),
    ...inOrder(sales.ups).map((booking) => plainLine(booking, line_amount_types, extras)),
  ]
  const credited = inOrder(sales.downs).map((booking) => plainLine(booking, "Exclusive", extras))
  const invoice = charged.length
    ? { contact_source_id, status, line_amount_types, lines: charged }
    : null
  const commands: SalesCommand[] = []
  const problems: Problem[] = []
  if (invoice && !sales.open) {
    const n = nextOrdinal(ledger, "invoice")
    const number = documentNumber(settings.invoice_number_prefix, order, n)
    const day = dayOf(order, settings, isFirstInvoice(ledger), `Invoice ${number}`)
    if (day.ok) {
      commands.push(newInvoice(order, settings, invoice, n, day.date))
    } else {
      problems.push(day)
    }
  }
  if (credited.length) {
    const n = nextOrdinal(ledger, "credit_note")
    const number = documentNumber(settings.credit_note_number_prefix, order, n)
    const day = dayOf(order, settings, false, `Credit note ${number}`)
    if (day.ok) {
      const content = { contact_source_id, status, lines: credited }
      commands.push(newCreditNote(order, settings, content, n, day.date))
    } else {
      problems.push(day)
    }
  }
  return { commands, problems, invoice }
}

/** The first invoice is dated as the order, what follows from changes as the last of them. */
function dayOf(order: OrderSnapshot, settings: BookSettings, first: boolean, what: string) {
  const changed = order.updated_at > order.created_at ? order.updated_at : order.created_at
  const instant = first ? order.created_at : changed
  return documentDay(documentDate(instant, settings.time_zone), what, settings)
}

/** A number that Xero refused is used again; others, taken back or not, are not. */
function nextOrdinal(ledger: LedgerDocument[], kind: LedgerDocument["kind"]): number {
  const used = ledger
    .filter((row) => row.kind === kind && row.state !== "failed" && row.state !== "intended")
    .map(({ source_id }) => documentOrdinal(source_id))
  return Math.max(0, ...used) + 1
}
