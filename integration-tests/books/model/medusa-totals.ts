import { decorateCartTotals } from "@medusajs/framework/utils"
import type { LineSnapshot } from "../../../src/accounting/order/order-snapshot"

/** What Medusa says these lines come to: its own function on records shaped as it keeps them. */
export function medusaTotals(lines: LineSnapshot[]): { total: string; tax: string } {
  const records = lines.map((one) => ({
    id: one.id,
    unit_price: one.unit_price,
    amount: one.unit_price,
    quantity: one.ordered_quantity ?? one.quantity,
    detail: {
      return_received_quantity: Number(one.ordered_quantity ?? one.quantity) - Number(one.quantity),
    },
    is_tax_inclusive: one.is_tax_inclusive,
    tax_lines: one.tax_lines.map((tax) => ({ ...tax, rate: Number(tax.rate) })),
    adjustments: one.adjustments.map((adjustment) => ({ ...adjustment })),
    kind: one.kind,
  }))
  const cart: unknown = {
    items: records.filter(({ kind }) => kind === "item"),
    shipping_methods: records.filter(({ kind }) => kind === "shipping"),
    region: { automatic_taxes: true },
  }
  const totals = decorateCartTotals(cart as Parameters<typeof decorateCartTotals>[0])
  const exact = totals as unknown as Record<"total" | "tax_total", { toString(): string }>
  return { total: exact.total.toString(), tax: exact.tax_total.toString() }
}
