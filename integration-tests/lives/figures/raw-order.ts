import type { OwnerCall } from "../world/world"

/** A decimal as Medusa keeps it. */
export interface Raw {
  value: string
}

interface RawTaxLine {
  code: string | null
  raw_rate: Raw
}

interface RawAdjustment {
  raw_amount: Raw
  is_tax_inclusive: boolean
}

/** An item as the Admin API answers it, as far as the books depend on it. */
export interface RawItem {
  id: string
  variant_sku: string | null
  product_type: string | null
  is_giftcard: boolean
  is_tax_inclusive: boolean
  raw_unit_price: Raw
  tax_lines: RawTaxLine[]
  adjustments: RawAdjustment[]
  detail: {
    raw_unit_price: Raw | null
    raw_quantity: Raw
    raw_fulfilled_quantity: Raw
    raw_shipped_quantity: Raw
    raw_return_requested_quantity: Raw
    raw_return_received_quantity: Raw
    raw_return_dismissed_quantity: Raw
  }
}

/** A way of delivery on an order. */
export interface RawShipping {
  id: string
  is_tax_inclusive: boolean
  raw_amount: Raw
  tax_lines: RawTaxLine[]
  adjustments: RawAdjustment[]
}

/** A payment with what was captured and given back. */
export interface RawPayment {
  id: string
  provider_id: string
  created_at: string
  canceled_at: string | null
  raw_amount: Raw
  captures: { raw_amount: Raw }[]
  refunds: { raw_amount: Raw }[]
}

/** An order's raw parts: what the books are worked out from, and none of Medusa's sums but the one it is checked by. */
export interface RawOrder {
  id: string
  display_id: number
  status: string
  canceled_at: string | null
  currency_code: string
  version: number
  items: RawItem[]
  shipping_methods: RawShipping[]
  credit_lines: { reference: string | null; raw_amount: Raw }[]
  payment_collections: { id: string; status: string; raw_amount: Raw; payments: RawPayment[] }[]
  fulfillments: { id: string; canceled_at: string | null; shipped_at: string | null }[]
  raw_total?: Raw
  total: number
  summary: { pending_difference: number }
}

/** As the Admin API takes them, `*` before a whole relation. */
export const ORDER_FIELDS = [
  "id,display_id,status,canceled_at,currency_code,version,total,raw_total,summary",
  "*items,*items.detail,*items.tax_lines,*items.adjustments",
  "*shipping_methods,*shipping_methods.tax_lines,*shipping_methods.adjustments",
  "*credit_lines,*fulfillments",
  "*payment_collections,*payment_collections.payments",
  "*payment_collections.payments.captures,*payment_collections.payments.refunds",
]
  .join(",")
  .split(",")

/**
 * Reads an order through the Admin API, everything in an order that does not depend on ids.
 *
 * @param version 1 for the order as placed; without it, as it is now
 */
export async function readRawOrder(
  owner: OwnerCall,
  id: string,
  version?: number
): Promise<RawOrder> {
  const at = version === undefined ? "" : `&version=${version}`
  const { order } = await owner<{ order: RawOrder }>(
    "GET",
    `/orders/${id}?fields=${ORDER_FIELDS.join()}${at}`
  )
  const key = (item: RawItem) =>
    [item.variant_sku, item.detail.raw_quantity.value, item.raw_unit_price.value, item.id].join()
  order.items.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  order.payment_collections.sort((a, b) => Number(a.raw_amount.value) - Number(b.raw_amount.value))
  return order
}

/** Every payment of an order, the oldest first. */
export function paymentsOf(order: RawOrder): RawPayment[] {
  return order.payment_collections
    .flatMap(({ payments }) => payments ?? [])
    .sort((a, b) => a.created_at.localeCompare(b.created_at))
}
