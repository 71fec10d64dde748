import { type InvoiceCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type InvoicePayload, type LinePayload } from "../ledger/payload"
import { postedInvoice } from "../ledger/posted-invoice"
import { type BookSettings } from "../mapping/settings"
import { dueDate } from "../mapping/due-date"
import { type LineAmountTypes } from "../money/xero-arithmetic"
import { type OrderSnapshot } from "../order/order-snapshot"
import { invoiceReference } from "../order/reference"
import { taxOf, totalOf } from "./booking"
import { bookedLine, type DocumentLine } from "./document-lines"
import { documentNumber, documentSource } from "./document-name"

/** What an invoice is made of. */
export interface InvoiceContent {
  contact_source_id: string
  line_amount_types: LineAmountTypes
  lines: DocumentLine[]
  status: InvoicePayload["Status"]
}

/** The command that makes the n-th invoice of an order. */
export function newInvoice(
  order: OrderSnapshot,
  settings: BookSettings,
  content: InvoiceContent,
  n: number,
  date: string
): InvoiceCommand {
  const number = documentNumber(settings.invoice_number_prefix, order, n)
  const due = dueDate(date, order, settings)
  return {
    kind: "invoice",
    action: "create",
    source_id: documentSource(order.id, n),
    key: number,
    contact_source_id: content.contact_source_id,
    payload: {
      InvoiceNumber: number,
      Reference: invoiceReference(order.display_id, order.customer_reference),
      Date: date,
      ...(due ? { DueDate: due } : {}),
      CurrencyCode: order.currency_code,
      LineAmountTypes: content.line_amount_types,
      Status: content.status,
      LineItems: content.lines.map(({ payload }) => payload),
      ...(order.is_draft_order ? { for_draft_order: true as const } : {}),
    },
    ...figures(content.lines),
  }
}

/**
 * The command that changes an invoice, or null when it is as it should be. Number, date and due date stay
 * what they are in Xero, whatever the settings are by now, and so does the status unless it is approved, or the
 * invoice was made for a draft order that is placed by now.
 */
export function changedInvoice(
  order: OrderSnapshot,
  settings: BookSettings,
  content: InvoiceContent,
  row: LedgerDocument,
  approve: boolean
): InvoiceCommand | null {
  const posted = postedInvoice(row)
  const date = posted?.Date ?? order.created_at.slice(0, 10)
  const fresh = newInvoice(order, settings, content, 1, date)
  const waits = row.xero_status === "DRAFT" || row.xero_status === "SUBMITTED"
  const placed = posted?.for_draft_order === true && !order.is_draft_order
  const wanted = placed ? settings.invoice_status : row.xero_status
  const status = waits && !approve ? (wanted as InvoicePayload["Status"]) : "AUTHORISED"
  const lines = fresh.payload.LineItems.map((line, index) => {
    const source = fresh.lines[index].source_id
    const own = row.lines.filter(({ source_id }) => source_id === source)
    // Whoever changed it in Xero may have put other lines in the place of ours.
    const id = own.length === 1 && !posted?.to_restore ? own[0].line_item_id : null
    const before = posted?.LineItems[row.lines.indexOf(own[0])]
    return id && mentionsAll(line, before) ? { ...line, LineItemID: id } : line
  })
  const { DueDate: _, ...payload } = fresh.payload
  const command: InvoiceCommand = {
    ...fresh,
    action: "update",
    source_id: row.source_id,
    key: row.key,
    payload: {
      ...payload,
      InvoiceNumber: row.key,
      ...(posted?.DueDate ? { DueDate: posted.DueDate } : {}),
      Status: status,
      LineItems: lines,
    },
  }
  const changed =
    !posted ||
    posted.to_restore ||
    differs(command.payload, posted) ||
    (waits && (approve || placed))
  return changed ? command : null
}

/** The command that takes an invoice back: voided when it was approved, deleted when not. */
export function voidedInvoice(
  order: OrderSnapshot,
  settings: BookSettings,
  row: LedgerDocument
): InvoiceCommand {
  const nothing: InvoiceContent = {
    contact_source_id: row.contact_source_id ?? "",
    line_amount_types: "Exclusive",
    lines: [],
    status: "AUTHORISED",
  }
  const blank = newInvoice(order, settings, nothing, 1, order.created_at.slice(0, 10))
  return {
    ...blank,
    action: "void",
    source_id: row.source_id,
    key: row.key,
    payload: postedInvoice(row) ?? { ...blank.payload, InvoiceNumber: row.key },
  }
}

export const figures = (lines: DocumentLine[]) => {
  const bookings = lines.map(({ booking }) => booking)
  return {
    lines: bookings.map(bookedLine),
    expected: { total: totalOf(bookings).toFixed(2), tax: taxOf(bookings).toFixed(2) },
  }
}

const LINE_FIELDS = [
  "Description",
  "Quantity",
  "UnitAmount",
  "DiscountAmount",
  "TaxAmount",
  "AccountCode",
  "TaxType",
] as const

/** A line that Xero knows by its id keeps what it is not told anew, such as a discount that is gone. */
const mentionsAll = (line: LinePayload, before: LinePayload | undefined) =>
  LINE_FIELDS.every((field) => before?.[field] === undefined || line[field] !== undefined)

type Comparable = Pick<
  InvoicePayload,
  "Reference" | "CurrencyCode" | "LineAmountTypes" | "LineItems"
>

/** Tracking, item code, date and terms chosen since do not count: what is in the books stays there. */
export function differs(payload: Comparable, posted: Comparable): boolean {
  return (
    payload.Reference !== posted.Reference ||
    payload.CurrencyCode !== posted.CurrencyCode ||
    payload.LineAmountTypes !== posted.LineAmountTypes ||
    payload.LineItems.length !== posted.LineItems.length ||
    payload.LineItems.some((line, index) =>
      LINE_FIELDS.some(
        (field) => (line[field] ?? null) !== (posted.LineItems[index][field] ?? null)
      )
    )
  )
}
