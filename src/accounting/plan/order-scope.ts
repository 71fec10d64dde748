import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { orderLeftOut } from "../scope/left-out"

/**
 * Why an order stays out of the books, or null. What is in Xero already is looked after all the same.
 *
 * @param paid money was received or given back on it
 */
export function orderOutOfScope(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  paid: boolean
): string | null {
  const sales = ledger.filter(({ kind }) => kind === "invoice" || kind === "credit_note")
  const byHand = sales.find(({ state, lines }) => state === "removed" && lines.length > 0)
  if (byHand && !order.canceled_at) {
    const what = byHand.kind === "invoice" ? "Invoice" : "Credit note"
    return `${what} ${byHand.key} was voided or deleted in Xero, and is not sent again.`
  }
  if (sales.some(({ state }) => state === "posted" || state === "intended")) {
    return null
  }
  if (order.is_draft_order && settings.draft_orders !== "draft_invoice") {
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
  if (order.canceled_at && !paid) {
    return "The order was cancelled before it was sent."
  }
  return orderLeftOut(order, settings)
}
