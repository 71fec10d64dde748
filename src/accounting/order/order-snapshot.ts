/** A postal address as it stands on an order or a customer; blank fields are null. */
export interface AddressSnapshot {
  first_name: string | null
  last_name: string | null
  company: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  /** ISO 3166 alpha-2, lower case as Medusa keeps it. */
  country_code: string | null
  phone: string | null
}

/** A customer, registered or guest, with the addresses that a contact takes over. */
export interface CustomerSnapshot {
  id: string
  has_account: boolean
  email: string | null
  first_name: string | null
  last_name: string | null
  company_name: string | null
  phone: string | null
  /** Customer groups, by id, in the order Medusa gives them. */
  group_ids: string[]
  /** VAT or company registration number for invoices, from the customer's metadata. */
  tax_number: string | null
  /** The customer's number in the store's own books, from the customer's metadata. */
  account_number: string | null
  created_at: string
  billing_address: AddressSnapshot | null
  shipping_address: AddressSnapshot | null
}

/** One tax on one line; several on a line are added, not compounded. `rate` is a percent, a decimal string. */
export interface TaxLineSnapshot {
  code: string | null
  rate: string
  description: string | null
}

/** A discount's share on a line, in major units; net unless it says otherwise. */
export interface AdjustmentSnapshot {
  amount: string
  is_tax_inclusive: boolean
  code: string | null
}

/** What an item is made of in the catalogue, for the choice of its revenue account. */
export interface ProductSnapshot {
  id: string
  type_id: string | null
  collection_id: string | null
  category_ids: string[]
  tag_ids: string[]
}

/** An item or a shipping method of an order. Amounts are exact decimal strings in major units. */
export interface LineSnapshot {
  id: string
  kind: "item" | "shipping"
  title: string
  subtitle: string | null
  sku: string | null
  /** What is kept: ordered less received back less dismissed. Always 1 for shipping. */
  quantity: string
  /**
   * What was ordered, returns not taken off; the adjustments are for this many, and what is kept bears
   * its share of them. Left out, it is `quantity`.
   */
  ordered_quantity?: string
  unit_price: string
  is_tax_inclusive: boolean
  is_giftcard: boolean
  tax_lines: TaxLineSnapshot[]
  adjustments: AdjustmentSnapshot[]
  product: ProductSnapshot | null
  shipping_option_id: string | null
}

/** Money moved on a payment: a capture or a refund, in major units of the payment's currency. */
export interface CashMovementSnapshot {
  id: string
  amount: string
  /** UTC, ISO 8601. */
  created_at: string
  /** The ledger's source id of the payment in Xero that it was imported from. */
  import_id?: string
}

/** A payment of any of the order's payment collections. */
export interface PaymentSnapshot {
  id: string
  provider_id: string
  currency_code: string
  captures: CashMovementSnapshot[]
  refunds: CashMovementSnapshot[]
}

/** Less is owed, or part is paid from a balance; `reference` alone does not tell which. */
export interface CreditLineSnapshot {
  id: string
  amount: string
  reference: string | null
  /** UTC, ISO 8601. */
  created_at: string
}

/**
 * Everything the books need to know of one order, read at one moment from Medusa's raw parts.
 * Medusa's own totals are carried for comparison only, never as a source of what is posted.
 */
export interface OrderSnapshot {
  id: string
  display_id: number
  version: number
  /** UTC, ISO 8601. */
  created_at: string
  /** When it last changed, UTC; dates the documents that follow from changes. */
  updated_at: string
  canceled_at: string | null
  is_draft_order: boolean
  /** All that was ordered is fulfilled. */
  is_fulfilled: boolean
  is_completed: boolean
  /** ISO 4217, upper case. */
  currency_code: string
  /** Digits after the point of the currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
  currency_decimals: number
  region_id: string | null
  sales_channel_id: string | null
  sales_channel_name: string | null
  email: string | null
  customer: CustomerSnapshot | null
  billing_address: AddressSnapshot | null
  shipping_address: AddressSnapshot | null
  lines: LineSnapshot[]
  credit_lines: CreditLineSnapshot[]
  payments: PaymentSnapshot[]
  /** The customer's own reference (purchase order number), from the order's metadata. */
  customer_reference: string | null
  /** Medusa's computed figures, exact decimal strings, for comparison. */
  medusa_total: string
  medusa_tax_total: string
}
