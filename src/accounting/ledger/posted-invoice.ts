import { type ComposedInvoice } from "../invoice/compose-invoice"
import { linePayload } from "../invoice/invoice"
import { type LedgerDocument } from "./ledger"
import { decimal } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type InvoicePayload, type LinePayload } from "./payload"
import { invoiceReference } from "../order/reference"

/** The invoice as last posted, or null where the ledger does not hold it. */
export function postedInvoice(row: LedgerDocument): InvoicePayload | null {
  return row.posted && "LineItems" in row.posted ? (row.posted as InvoicePayload) : null
}

/**
 * What changed in an order since its invoice was posted: its figures or lines, its words alone, or
 * nothing. Mappings and settings changed since do not count: what is in the books stays there.
 */
export function invoiceChange(
  order: OrderSnapshot,
  composed: ComposedInvoice,
  row: LedgerDocument
): "figures" | "words" | "nothing" {
  const posted = postedInvoice(row)
  if (!posted) {
    return agrees(composed, row) ? "nothing" : "figures"
  }
  const lines = composed.lines.map(linePayload)
  const sameFigures =
    posted.CurrencyCode === order.currency_code &&
    posted.LineAmountTypes === composed.line_amount_types &&
    posted.LineItems.length === lines.length &&
    lines.every((line, index) => sameNumbers(line, posted.LineItems[index])) &&
    sameSources(composed, row)
  if (!sameFigures) {
    return "figures"
  }
  const sameWords =
    posted.Reference === invoiceReference(order.display_id, order.customer_reference) &&
    lines.every((line, index) => line.Description === posted.LineItems[index].Description)
  return sameWords ? "nothing" : "words"
}

/** Whether Xero returned the figures that the order has. */
export function agrees(composed: ComposedInvoice, row: LedgerDocument): boolean {
  return (
    (row.total === null || decimal(row.total).eq(composed.total)) &&
    (row.tax === null || decimal(row.tax).eq(composed.tax))
  )
}

const NUMBERS = ["Quantity", "UnitAmount", "DiscountAmount", "TaxAmount"] as const

const sameNumbers = (
  one: Omit<LinePayload, "AccountCode" | "TaxType">,
  other: LinePayload
): boolean => NUMBERS.every((field) => (one[field] ?? null) === (other[field] ?? null))

const sameSources = (composed: ComposedInvoice, { lines }: LedgerDocument) =>
  lines.length !== composed.lines.length ||
  composed.lines.every(({ source_id }, index) => source_id === lines[index].source_id)
