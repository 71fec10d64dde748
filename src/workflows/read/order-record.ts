/** An amount as Query gives it: a number, with the exact decimal beside it under `raw_<field>`. */
type Amounts<Field extends string> = { [K in Field]?: unknown } & {
  [K in `raw_${Field}`]?: { value?: string | number } | null
}

export interface AddressRecord {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
  phone?: string | null
  is_default_billing?: boolean
  is_default_shipping?: boolean
}

export interface CustomerRecord {
  id: string
  has_account: boolean
  email: string | null
  first_name: string | null
  last_name: string | null
  company_name: string | null
  phone: string | null
  created_at: Date | string
  metadata?: Record<string, unknown> | null
  groups?: { id: string }[] | null
  addresses?: AddressRecord[] | null
}

export type TaxLineRecord = { code?: string | null; description?: string | null } & Amounts<"rate">

export type AdjustmentRecord = {
  code?: string | null
  is_tax_inclusive?: boolean
} & Amounts<"amount">

export interface ProductRecord {
  type_id?: string | null
  collection_id?: string | null
  categories?: { id: string }[] | null
  tags?: { id: string }[] | null
}

export type ItemRecord = {
  id: string
  title: string
  subtitle?: string | null
  product_title?: string | null
  variant_title?: string | null
  variant_sku?: string | null
  product_id?: string | null
  product_type_id?: string | null
  product?: ProductRecord | null
  is_tax_inclusive: boolean
  is_giftcard?: boolean
  tax_lines?: TaxLineRecord[] | null
  adjustments?: AdjustmentRecord[] | null
  detail?: Amounts<
    "fulfilled_quantity" | "return_received_quantity" | "return_dismissed_quantity"
  > | null
} & Amounts<"unit_price" | "quantity">

export type ShippingRecord = {
  id: string
  name: string
  is_tax_inclusive: boolean
  shipping_option_id?: string | null
  tax_lines?: TaxLineRecord[] | null
  adjustments?: AdjustmentRecord[] | null
} & Amounts<"amount">

export type MovementRecord = {
  id: string
  created_at: Date | string
  created_by?: string | null
} & Amounts<"amount">

export interface PaymentRecord {
  id: string
  provider_id: string
  currency_code: string
  captures?: MovementRecord[] | null
  refunds?: MovementRecord[] | null
}

/** The parts of an order the books need, as Query gives them. */
export type OrderRecord = {
  id: string
  display_id: number
  version: number
  status: string
  is_draft_order?: boolean
  created_at: Date | string
  updated_at: Date | string
  canceled_at?: Date | string | null
  currency_code: string
  region_id?: string | null
  sales_channel_id?: string | null
  sales_channel?: { name?: string | null } | null
  email?: string | null
  metadata?: Record<string, unknown> | null
  customer?: CustomerRecord | null
  billing_address?: AddressRecord | null
  shipping_address?: AddressRecord | null
  items?: ItemRecord[] | null
  shipping_methods?: ShippingRecord[] | null
  credit_lines?:
    | ({ id: string; reference?: string | null; created_at: Date | string } & Amounts<"amount">)[]
    | null
  payment_collections?: { payments?: PaymentRecord[] | null }[] | null
}

/**
 * What Query is asked for, part by part: asked for all at once, Medusa reads an order as the join of every part with
 * every other, so that ten items, three deliveries and two credit lines are sixty rows.
 */
export const ORDER_PARTS: string[][] = [
  [
    "id",
    "display_id",
    "version",
    "status",
    "is_draft_order",
    "created_at",
    "updated_at",
    "canceled_at",
    "currency_code",
    "region_id",
    "sales_channel_id",
    "email",
    "metadata",
    "sales_channel.name",
    "customer.*",
    "customer.addresses.*",
    "customer.groups.id",
    "billing_address.*",
    "shipping_address.*",
  ],
  [
    "id",
    "version",
    // Medusa takes quantities and prices from the version's own record only when it is asked for all of them.
    "items.*",
    "items.detail.*",
    "items.product.type_id",
    "items.product.collection_id",
    "items.product.categories.id",
    "items.product.tags.id",
    "items.tax_lines.*",
    "items.adjustments.*",
  ],
  [
    "id",
    "version",
    "shipping_methods.*",
    "shipping_methods.tax_lines.*",
    "shipping_methods.adjustments.*",
  ],
  ["id", "version", "credit_lines.*"],
  [
    "id",
    "payment_collections.payments.id",
    "payment_collections.payments.provider_id",
    "payment_collections.payments.currency_code",
    "payment_collections.payments.captures.*",
    "payment_collections.payments.refunds.*",
  ],
]
