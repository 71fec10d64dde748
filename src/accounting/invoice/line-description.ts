import { type LineSnapshot } from "../order/order-snapshot"
import { decimal } from "../money/money"

/** Xero's limit for a line's Description: OpenAPI file, schema LineItem. */
const LONGEST_DESCRIPTION = 4000

/**
 * What an invoice line says: title, variant and SKU.
 *
 * @param detailed add quantity and price, for lines that Xero cannot multiply out to the cent
 */
export function lineDescription(line: LineSnapshot, detailed: boolean): string {
  const name = [line.title, line.subtitle].filter((part) => part?.trim()).join(" – ")
  const named = name || line.sku || (line.kind === "shipping" ? "Shipping" : "Item")
  const sku = name && line.sku ? ` (${line.sku})` : ""
  const detail = detailed ? ` – ${priceDetail(line)}` : ""
  return `${named}${sku}`.slice(0, LONGEST_DESCRIPTION - detail.length) + detail
}

function priceDetail(line: LineSnapshot): string {
  const inclusive = line.is_tax_inclusive && line.tax_lines.length ? " incl. tax" : ""
  const discounted = line.adjustments.some(({ amount }) => !decimal(amount).isZero())
  return (
    `${decimal(line.quantity).toFixed()} × ${decimal(line.unit_price).toFixed()}${inclusive}` +
    (discounted ? ", less discount" : "")
  )
}
