import { cashPosition } from "../order/cash-position"
import { type InvoiceCommand } from "../ledger/command"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { lockedPeriod } from "../order/lock-date"
import { decimal, formatMoney } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type InvoicePayload } from "../ledger/payload"
import { postedInvoice } from "../ledger/posted-invoice"
import { contactSource } from "../contact/contact-number"
import { type BookSettings } from "../mapping/settings"

/**
 * What follows for the invoice of a cancelled order: nothing is owed, so an unpaid one is taken back, and
 * one with payments waits for a credit note. Money that the shop still has is a debt to the customer.
 *
 * @param moneyApplied payments stand, or may stand, on the invoice in Xero
 */
export function planCancelledOrder(
  order: OrderSnapshot,
  settings: BookSettings,
  invoice: LedgerDocument | null,
  moneyApplied: boolean
): { commands: InvoiceCommand[]; holds: Hold[] } {
  const money = cashHolds(order)
  if (invoice?.state !== "posted" || decimal(invoice.total ?? "1").isZero()) {
    return { commands: [], holds: money }
  }
  const total = formatMoney(invoice.total ?? "0", order.currency_code, order.currency_decimals)
  if (moneyApplied) {
    const message =
      `Order #${order.display_id} was cancelled after it was paid. Invoice ${invoice.key} of ${total} ` +
      "cannot be taken back in Xero while payments stand on it: enter a credit note there by hand."
    return { commands: [], holds: [hold(order, "changed_after_payment", message), ...money] }
  }
  const posted = postedInvoice(invoice)
  const locked = posted && lockedPeriod(`Invoice ${invoice.key}`, posted.Date, settings)
  if (locked) {
    return { commands: [], holds: [hold(order, "locked_period", locked), ...money] }
  }
  return settings.sync_invoices
    ? { commands: [voidCommand(order, invoice)], holds: money }
    : { commands: [], holds: money }
}

/** Takes back an invoice that is in Xero; nothing of its payload is sent. */
export function voidCommand(order: OrderSnapshot, invoice: LedgerDocument): InvoiceCommand {
  return {
    kind: "invoice",
    action: "void",
    source_id: order.id,
    key: invoice.key,
    contact_source_id: contactSource(order),
    payload: postedInvoice(invoice) ?? blankPayload(order, invoice),
    line_sources: invoice.lines.map(({ source_id }) => source_id),
    expected: { total: invoice.total ?? "0.00", tax: invoice.tax ?? "0.00" },
  }
}

const blankPayload = (order: OrderSnapshot, invoice: LedgerDocument): InvoicePayload => ({
  InvoiceNumber: invoice.key,
  Reference: "",
  Date: "",
  DueDate: "",
  CurrencyCode: order.currency_code,
  LineAmountTypes: "Exclusive",
  Status: "AUTHORISED",
  LineItems: [],
})

function cashHolds(order: OrderSnapshot): Hold[] {
  const { captured, refunded } = cashPosition(order)
  const kept = captured.minus(refunded)
  if (kept.isZero()) {
    return []
  }
  const money = formatMoney(kept.abs(), order.currency_code, order.currency_decimals)
  const message = kept.gt(0)
    ? `Order #${order.display_id} was cancelled, but ${money} of what was captured has not been given ` +
      "back. Refund it, or enter it in Xero by hand as a prepayment of the customer."
    : `Order #${order.display_id} was cancelled, and ${money} more was given back than was captured. ` +
      "Enter the difference in Xero by hand."
  return [hold(order, "overpaid", message)]
}

const hold = (order: OrderSnapshot, code: Hold["code"], message: string): Hold => ({
  code,
  kind: "invoice",
  source_id: order.id,
  message,
})
