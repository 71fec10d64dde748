import { MathBN } from "@medusajs/framework/utils"
import {
  type LineSnapshot,
  type OrderSnapshot,
  type PaymentSnapshot,
  type ProductSnapshot,
} from "../../accounting/order/order-snapshot"
import { isImportId } from "../../accounting/incoming/import-id"
import { addressSnapshot, customerSnapshot } from "./customer-snapshot"
import { exactAmount } from "./exact-amount"
import { medusaTotals } from "./medusa-totals"
import {
  type AdjustmentRecord,
  type ItemRecord,
  type MovementRecord,
  type OrderRecord,
  type ShippingRecord,
  type TaxLineRecord,
} from "./order-record"

/** Metadata keys under which stores keep the customer's own order number. */
const REFERENCE_KEYS = ["customer_reference", "po_number", "purchase_order"]

/**
 * Shapes an order as Query returns it, all its parts put together, into what the books need.
 *
 * @param decimals the currency's minor digits
 */
export function orderSnapshot(order: OrderRecord, decimals: number): OrderSnapshot {
  const read = snapshotOf(order, decimals)
  const { total, tax } = medusaTotals(read)
  return { ...read, medusa_total: total, medusa_tax_total: tax }
}

function snapshotOf(
  order: OrderRecord,
  decimals: number
): Omit<OrderSnapshot, "medusa_total" | "medusa_tax_total"> {
  return {
    id: order.id,
    display_id: order.display_id,
    version: order.version,
    created_at: new Date(order.created_at).toISOString(),
    updated_at: new Date(order.updated_at).toISOString(),
    canceled_at: order.canceled_at ? new Date(order.canceled_at).toISOString() : null,
    is_draft_order: Boolean(order.is_draft_order) || order.status === "draft",
    is_fulfilled: isFulfilled(order.items ?? []),
    is_completed: order.status === "completed",
    currency_code: order.currency_code.toUpperCase(),
    currency_decimals: decimals,
    region_id: order.region_id ?? null,
    sales_channel_id: order.sales_channel_id ?? null,
    sales_channel_name: order.sales_channel?.name ?? null,
    email: order.email ?? null,
    customer: order.customer ? customerSnapshot(order.customer) : null,
    billing_address: addressSnapshot(order.billing_address),
    shipping_address: addressSnapshot(order.shipping_address),
    lines: [...byId(order.items).map(itemLine), ...byId(order.shipping_methods).map(shippingLine)],
    credit_lines: byId(order.credit_lines).map((line) => ({
      id: line.id,
      amount: exactAmount(line, "amount"),
      reference: line.reference ?? null,
      created_at: new Date(line.created_at).toISOString(),
    })),
    payments: byId(
      (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
    ).map((payment): PaymentSnapshot => ({
      id: payment.id,
      provider_id: payment.provider_id,
      currency_code: payment.currency_code.toUpperCase(),
      captures: movements(payment.captures),
      refunds: movements(payment.refunds),
    })),
    customer_reference: customerReference(order.metadata),
  }
}

/**
 * In the order they were made, by their ids, which begin with the time. Postgres gives rows as they lie, and one that
 * is changed moves: a cent left over by rounding would move from one line of an invoice to its twin.
 */
const byId = <T extends { id: string }>(records: T[] | null | undefined): T[] =>
  [...(records ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))

/** As Medusa shows it: an order without items has nothing to fulfil, and so never is. */
const isFulfilled = (items: ItemRecord[]): boolean =>
  items.length > 0 &&
  items.every((item) =>
    MathBN.gte(exactAmount(item.detail ?? {}, "fulfilled_quantity"), exactAmount(item, "quantity"))
  )

function itemLine(item: ItemRecord): LineSnapshot {
  const returned = MathBN.add(
    exactAmount(item.detail ?? {}, "return_received_quantity"),
    exactAmount(item.detail ?? {}, "return_dismissed_quantity")
  )
  return {
    id: item.id,
    kind: "item",
    title: item.product_title ?? item.title,
    subtitle: item.variant_title ?? item.subtitle ?? null,
    sku: item.variant_sku ?? null,
    quantity: MathBN.sub(exactAmount(item, "quantity"), returned).toFixed(),
    ordered_quantity: exactAmount(item, "quantity"),
    unit_price: exactAmount(item, "unit_price"),
    is_tax_inclusive: item.is_tax_inclusive,
    is_giftcard: Boolean(item.is_giftcard),
    tax_lines: taxLines(item.tax_lines),
    adjustments: adjustments(item.adjustments),
    product: item.product_id ? productSnapshot(item.product_id, item) : null,
    shipping_option_id: null,
  }
}

function shippingLine(method: ShippingRecord): LineSnapshot {
  return {
    id: method.id,
    kind: "shipping",
    title: method.name,
    subtitle: null,
    sku: null,
    quantity: "1",
    unit_price: exactAmount(method, "amount"),
    is_tax_inclusive: method.is_tax_inclusive,
    is_giftcard: false,
    tax_lines: taxLines(method.tax_lines),
    adjustments: adjustments(method.adjustments),
    product: null,
    shipping_option_id: method.shipping_option_id ?? null,
  }
}

function productSnapshot(id: string, { product, product_type_id }: ItemRecord): ProductSnapshot {
  return {
    id,
    type_id: product_type_id ?? product?.type_id ?? null,
    collection_id: product?.collection_id ?? null,
    category_ids: (product?.categories ?? []).map((category) => category.id).sort(),
    tag_ids: (product?.tags ?? []).map((tag) => tag.id).sort(),
  }
}

function taxLines(records: TaxLineRecord[] | null | undefined) {
  return (records ?? []).map((line) => ({
    code: line.code ?? null,
    rate: exactAmount(line, "rate"),
    description: line.description ?? null,
  }))
}

function adjustments(records: AdjustmentRecord[] | null | undefined) {
  return (records ?? []).map((adjustment) => ({
    amount: exactAmount(adjustment, "amount"),
    is_tax_inclusive: Boolean(adjustment.is_tax_inclusive),
    code: adjustment.code ?? null,
  }))
}

function movements(records: MovementRecord[] | null | undefined) {
  return (records ?? [])
    .map((movement) => ({
      id: movement.id,
      amount: exactAmount(movement, "amount"),
      created_at: new Date(movement.created_at).toISOString(),
      ...(isImportId(movement.created_by) ? { import_id: movement.created_by } : {}),
    }))
    .sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0))
}

function customerReference(metadata: Record<string, unknown> | null | undefined): string | null {
  const value = REFERENCE_KEYS.map((key) => metadata?.[key]).find(
    (candidate) => typeof candidate === "string" && candidate.trim()
  )
  return typeof value === "string" ? value.trim() : null
}
