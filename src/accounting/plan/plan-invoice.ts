import { type InvoiceCommand } from "../ledger/command"
import { type ComposedInvoice } from "../invoice/compose-invoice"
import { contactSource } from "../contact/contact-number"
import { type HoldCode } from "../ledger/hold"
import { buildInvoice } from "../invoice/invoice"
import { keepLineIds } from "../invoice/invoice-lines"
import { invoiceProblems } from "../invoice/invoice-problems"
import { type LedgerDocument } from "../ledger/ledger"
import { lockedPeriod } from "../order/lock-date"
import { type Decimal, decimal, formatMoney } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type InvoicePayload } from "../ledger/payload"
import { agrees, invoiceChange, postedInvoice } from "../ledger/posted-invoice"
import { type BookSettings } from "../mapping/settings"

/** What follows for an order's invoice. */
export interface InvoicePlan {
  command: InvoiceCommand | null
  problems: { code: HoldCode; message: string }[]
  /** What the invoice comes to in Xero once the command is carried out; null while there is none. */
  total: Decimal | null
  /** Its status in Xero then. */
  status: string | null
}

/** Compares the invoice that an order should have with the one that is in Xero. */
export function planInvoice(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  settings: BookSettings,
  row: LedgerDocument | null,
  moneyApplied: boolean
): InvoicePlan {
  if (row?.state !== "posted") {
    return planNew(order, composed, settings, row)
  }
  const stays = { command: null, problems: [], ...standing(row, composed) }
  const change = invoiceChange(order, composed, row)
  if (change === "nothing") {
    return agrees(composed, row) ? stays : { ...stays, problems: [strayed(order, composed, row)] }
  }
  if (moneyApplied) {
    return change === "words" ? stays : { ...stays, problems: [changedLate(order, composed, row)] }
  }
  if (!settings.sync_invoices) {
    return stays
  }
  const planned = planNew(order, composed, settings, row)
  return planned.command
    ? { ...planned, command: asUpdate(planned.command, composed, row), status: stays.status }
    : { ...stays, problems: planned.problems }
}

function planNew(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  settings: BookSettings,
  row: LedgerDocument | null
): InvoicePlan {
  const built = buildInvoice(order, composed, settings)
  const problems = [
    ...invoiceProblems(order, composed, settings),
    ...(built.ok ? lockProblem(built.payload, row, settings) : built.problems),
  ]
  if (problems.length || !built.ok) {
    return { command: null, problems, total: null, status: null }
  }
  // An invoice whose fate is not known must be looked for under the number it was sent with.
  const key = row && row.state !== "failed" ? row.key : built.payload.InvoiceNumber
  const payload = { ...built.payload, InvoiceNumber: key }
  return {
    command: {
      kind: "invoice",
      action: "create",
      source_id: order.id,
      key,
      contact_source_id: contactSource(order),
      payload,
      line_sources: composed.lines.map(({ source_id }) => source_id),
      expected: { total: composed.total.toFixed(2), tax: composed.tax.toFixed(2) },
    },
    problems: [],
    total: composed.total,
    status: payload.Status,
  }
}

/** Date, due date and status stay what they are in Xero, whatever the settings are by now. */
function asUpdate(
  command: InvoiceCommand,
  composed: ComposedInvoice,
  row: LedgerDocument
): InvoiceCommand {
  const posted = postedInvoice(row)
  const payload: InvoicePayload = {
    ...command.payload,
    ...(posted ? { Date: posted.Date, DueDate: posted.DueDate, Status: posted.Status } : {}),
    LineItems: keepLineIds(command.payload.LineItems, composed, row),
  }
  const { xero_status: status } = row
  const known = status === "DRAFT" || status === "SUBMITTED" || status === "AUTHORISED"
  return {
    ...command,
    action: "update",
    payload: known ? { ...payload, Status: status } : payload,
  }
}

const standing = (row: LedgerDocument, composed: ComposedInvoice) => ({
  total: row.total === null ? composed.total : decimal(row.total),
  status: row.xero_status ?? postedInvoice(row)?.Status ?? "AUTHORISED",
})

function lockProblem(
  payload: InvoicePayload,
  row: LedgerDocument | null,
  settings: BookSettings
): { code: HoldCode; message: string }[] {
  const date = (row && postedInvoice(row)?.Date) ?? payload.Date
  const message = lockedPeriod(`Invoice ${row?.key ?? payload.InvoiceNumber}`, date, settings)
  return message ? [{ code: "locked_period", message }] : []
}

function changedLate(order: OrderSnapshot, composed: ComposedInvoice, row: LedgerDocument) {
  const money = (amount: Decimal) =>
    formatMoney(amount, order.currency_code, order.currency_decimals)
  const was = decimal(row.total ?? composed.total)
  const difference = composed.total.minus(was)
  return {
    code: "changed_after_payment" as const,
    message: difference.isZero()
      ? `The order was changed after it was paid: it still comes to ${money(was)}, but its lines or ` +
        `its tax are no longer those of invoice ${row.key}. Bring the invoice up to date in Xero by hand.`
      : `The order was changed after it was paid: invoice ${row.key} says ${money(was)}, the order now ` +
        `comes to ${money(composed.total)}, a difference of ${money(difference)}. Xero does not let a ` +
        "paid invoice change: enter the difference there by hand.",
  }
}

function strayed(order: OrderSnapshot, composed: ComposedInvoice, row: LedgerDocument) {
  const money = (amount: string | Decimal | null) =>
    formatMoney(amount ?? "0", order.currency_code, order.currency_decimals)
  return {
    code: "totals_differ" as const,
    message:
      `Invoice ${row.key} stands in Xero at ${money(row.total)} with ${money(row.tax)} tax, but the order ` +
      `comes to ${money(composed.total)} with ${money(composed.tax)} tax. Correct the invoice in Xero.`,
  }
}
