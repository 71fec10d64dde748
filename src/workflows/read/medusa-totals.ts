import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import { type OrderSnapshot } from "../../accounting/order/order-snapshot"

/**
 * What Medusa says an order comes to: by its own function, which its order module answers totals with too
 * (`transform-order.js`). Asking Query for totals has it read every part of the order in one join of them all.
 *
 * @returns decimal strings in major units, not rounded
 */
export function medusaTotals(
  order: Pick<OrderSnapshot, "lines"> &
    Partial<Pick<OrderSnapshot, "credit_lines" | "currency_code">>
): { total: string; tax: string } {
  const records = order.lines.map((line) => ({
    id: line.id,
    unit_price: line.unit_price,
    amount: line.unit_price,
    quantity: line.ordered_quantity ?? line.quantity,
    detail: {
      return_received_quantity: MathBN.sub(
        line.ordered_quantity ?? line.quantity,
        line.quantity
      ).toFixed(),
    },
    is_tax_inclusive: line.is_tax_inclusive,
    tax_lines: line.tax_lines.map((tax) => ({ ...tax })),
    adjustments: line.adjustments.map((adjustment) => ({ ...adjustment })),
    kind: line.kind,
  }))
  const cart: unknown = {
    currency_code: order.currency_code,
    items: records.filter(({ kind }) => kind === "item"),
    shipping_methods: records.filter(({ kind }) => kind === "shipping"),
    credit_lines: (order.credit_lines ?? []).map(({ id, amount }) => ({ id, amount })),
  }
  const totals = decorateCartTotals(cart as Parameters<typeof decorateCartTotals>[0])
  const exact = totals as unknown as Record<"total" | "tax_total", { toString(): string }>
  return { total: exact.total.toString(), tax: exact.tax_total.toString() }
}
