import { type OrderSnapshot } from "../order/order-snapshot"

/** The name of the n-th invoice or credit note of an order in the ledger; the first bears the order's id. */
export const documentSource = (orderId: string, n: number): string =>
  n === 1 ? orderId : `${orderId}/${n}`

/** Which of the order's invoices or credit notes a ledger row is: 1, 2, 3 … */
export function documentOrdinal(sourceId: string): number {
  return Number(/\/(\d+)$/.exec(sourceId)?.[1] ?? 1)
}

/** The number in Xero of the n-th invoice or credit note of an order, e.g. `ORD-1001`, `ORD-1001-2`. */
export function documentNumber(
  prefix: string,
  order: Pick<OrderSnapshot, "display_id">,
  n: number
) {
  return n === 1 ? `${prefix}${order.display_id}` : `${prefix}${order.display_id}-${n}`
}
