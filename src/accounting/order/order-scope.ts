import { cashPosition } from "./cash-position"
import { documentDate } from "./document-date"
import { type LedgerDocument } from "../ledger/ledger"
import { type OrderSnapshot } from "./order-snapshot"
import { type BookSettings } from "../mapping/settings"

/** Why an order stays out of the books, or null. What is in Xero already is looked after all the same. */
export function orderOutOfScope(
  order: OrderSnapshot,
  settings: BookSettings,
  invoice: LedgerDocument | null
): string | null {
  if (invoice && invoice.state !== "failed") {
    return invoice.state === "removed" && !order.canceled_at
      ? `Invoice ${invoice.key} was voided or deleted in Xero, and is not sent again.`
      : null
  }
  if (order.is_draft_order) {
    return "Draft orders are not sent."
  }
  const { start_date: start, time_zone } = settings
  if (start && documentDate(order.created_at, time_zone) < start) {
    return `The order was placed before the start date ${start}.`
  }
  if (!settings.sync_invoices) {
    return "Invoices are switched off under Settings → Xero."
  }
  if (!order.lines.length) {
    return "The order has no lines."
  }
  return order.canceled_at ? cancelledUnposted(order) : null
}

function cancelledUnposted(order: OrderSnapshot): string | null {
  const { captured, refunded } = cashPosition(order)
  if (!captured.eq(refunded)) {
    return null
  }
  return captured.isZero()
    ? "The order was cancelled before it was sent."
    : "The order was cancelled before it was sent, and what was paid was given back."
}
