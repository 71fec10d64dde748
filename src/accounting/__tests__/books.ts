import { type Chart, type ChartAccount, type ChartTaxRate } from "../mapping/chart"
import { type LedgerDocument } from "../ledger/ledger"
import { type Mapping } from "../mapping/mapping"
import {
  type AddressSnapshot,
  type LineSnapshot,
  type OrderSnapshot,
} from "../order/order-snapshot"
import { type BookSettings } from "../mapping/settings"

/** Fixtures: a British shop's books and orders, every part of which a test can change. */

export const account = (code: string, name: string, more: Partial<ChartAccount> = {}) => ({
  account_id: `acc-${code}`,
  code,
  name,
  type: "REVENUE",
  class: "REVENUE",
  status: "ACTIVE" as const,
  tax_type: "OUTPUT2",
  system_account: null,
  enable_payments: false,
  currency_code: null,
  ...more,
})

export const taxRate = (tax_type: string, name: string, rate: string): ChartTaxRate => ({
  tax_type,
  name,
  status: "ACTIVE",
  effective_rate: rate,
  can_apply_to_revenue: true,
})

export const chart = (): Chart => ({
  accounts: [
    account("200", "Sales"),
    account("205", "Books and Print"),
    account("210", "Shipping Income"),
    account("612", "Card Clearing", { type: "CURRENT", class: "ASSET", enable_payments: true }),
    account("090", "Current Account", { type: "BANK", class: "ASSET", currency_code: "GBP" }),
    account("820", "Gift Cards and Store Credit", {
      type: "CURRLIAB",
      class: "LIABILITY",
      tax_type: "NONE",
      enable_payments: true,
    }),
    account("860", "Rounding", {
      type: "CURRLIAB",
      class: "LIABILITY",
      system_account: "ROUNDING",
      tax_type: "NONE",
    }),
  ],
  tax_rates: [
    taxRate("OUTPUT2", "20% (VAT on Income)", "20"),
    taxRate("RROUTPUT", "5% (VAT on Income)", "5"),
    taxRate("ZERORATEDOUTPUT", "Zero Rated Income", "0"),
    taxRate("NONE", "No VAT", "0"),
    taxRate("TAX001", "German VAT 19%", "19"),
    taxRate("TAX003", "New York 8.875%", "8.875"),
  ],
  currencies: ["GBP", "EUR", "JPY", "KWD"],
  tracking: [],
})

const map = (kind: Mapping["kind"], source: string, target: string): Mapping => ({
  kind,
  source,
  target,
})

export const mappings = (): Mapping[] => [
  map("revenue", "default", "acc-200"),
  map("revenue", "product_type:books", "acc-205"),
  map("shipping", "default", "acc-210"),
  map("tax", "none", "ZERORATEDOUTPUT"),
  map("tax", "code:GB20", "OUTPUT2"),
  map("tax", "country:gb|5", "RROUTPUT"),
  map("tax", "country:gb|19", "TAX001"),
  map("tax", "country:gb|4+country:gb|4.875", "TAX003"),
  map("payment", "pp_card", "acc-612"),
  map("liability", "gift_card", "acc-820"),
  map("liability", "store_credit", "acc-820"),
  map("liability", "customer_balance", "acc-820"),
]

export const settings = (more: Partial<BookSettings> = {}): BookSettings => ({
  base_currency: "GBP",
  time_zone: "Europe/London",
  start_date: "2026-01-01",
  sync_customers: true,
  sync_invoices: true,
  sync_payments: true,
  sync_refunds: true,
  sales_channel_ids: [],
  customer_group_ids: [],
  order_state: "any",
  invoice_status: "AUTHORISED",
  authorise_when_paid: false,
  invoice_number_prefix: "ORD-",
  credit_note_number_prefix: "CN-",
  due_terms: "days",
  item_code: null,
  locked_period: "hold",
  guest_contacts: "each",
  draft_orders: "ignore",
  due_days: 14,
  match_contacts_by_name: true,
  period_lock_date: null,
  end_of_year_lock_date: null,
  chart: chart(),
  mappings: mappings(),
  ...more,
})

export const VAT20 = { code: "GB20", rate: "20", description: "VAT" }
export const VAT5 = { code: null, rate: "5", description: "VAT" }
export const VAT19 = { code: null, rate: "19", description: "VAT" }

export const item = (more: Partial<LineSnapshot> = {}): LineSnapshot => ({
  id: "item_1",
  kind: "item",
  title: "Shirt",
  subtitle: "Blue / M",
  sku: "SHIRT-B-M",
  quantity: "1",
  unit_price: "10",
  is_tax_inclusive: false,
  is_giftcard: false,
  tax_lines: [VAT20],
  adjustments: [],
  product: { id: "prod_1", type_id: null, collection_id: null, category_ids: [], tag_ids: [] },
  shipping_option_id: null,
  ...more,
})

export const shipping = (more: Partial<LineSnapshot> = {}): LineSnapshot =>
  item({ id: "ship_1", kind: "shipping", title: "Post", subtitle: null, sku: null, ...more })

export const off = (amount: string, is_tax_inclusive = false) => ({
  amount,
  is_tax_inclusive,
  code: "SALE",
})

export const address = (more: Partial<AddressSnapshot> = {}): AddressSnapshot => ({
  first_name: "Jane",
  last_name: "Roe",
  company: null,
  address_1: "1 High Street",
  address_2: null,
  city: "Leeds",
  province: null,
  postal_code: "LS1 1AA",
  country_code: "gb",
  phone: null,
  ...more,
})

/** An order of these lines; Medusa's own totals are the ones given. */
export const order = (
  lines: LineSnapshot[],
  medusa: { total: string; tax: string },
  more: Partial<OrderSnapshot> = {}
): OrderSnapshot => ({
  id: "order_1",
  display_id: 1001,
  version: 1,
  created_at: "2026-06-30T23:30:00.000Z",
  updated_at: "2026-06-30T23:30:00.000Z",
  canceled_at: null,
  is_draft_order: false,
  is_fulfilled: false,
  is_completed: false,
  currency_code: "GBP",
  currency_decimals: 2,
  region_id: null,
  sales_channel_id: null,
  sales_channel_name: null,
  email: "jane@example.com",
  customer: null,
  billing_address: address(),
  shipping_address: address(),
  lines,
  credit_lines: [],
  payments: [],
  customer_reference: null,
  medusa_total: medusa.total,
  medusa_tax_total: medusa.tax,
  ...more,
})

/** A shirt for 12.00 with VAT. */
export const plainOrder = (more: Partial<OrderSnapshot> = {}) =>
  order([item()], { total: "12", tax: "2" }, more)

export const paid = (...amounts: string[]): OrderSnapshot["payments"] => [
  {
    id: "pay_1",
    provider_id: "pp_card",
    currency_code: "GBP",
    captures: amounts.map((amount, index) => ({
      id: `capt_${index + 1}`,
      amount,
      created_at: `2026-07-0${index + 1}T10:00:00.000Z`,
    })),
    refunds: [],
  },
]

export const refunded = (payments: OrderSnapshot["payments"], ...amounts: string[]) =>
  payments.map((payment) => ({
    ...payment,
    refunds: amounts.map((amount, index) => ({
      id: `ref_${index + 1}`,
      amount,
      created_at: `2026-07-1${index}T10:00:00.000Z`,
    })),
  }))

export const ledgerRow = (more: Partial<LedgerDocument>): LedgerDocument => ({
  kind: "invoice",
  source_id: "order_1",
  state: "posted",
  key: "ORD-1001",
  xero_id: "x-1",
  xero_status: "AUTHORISED",
  total: null,
  tax: null,
  applied_to: null,
  applied_from: null,
  contact_source_id: null,
  posted: null,
  lines: [],
  ...more,
})
