/** What a mapping decides. */
export type MappingKind =
  "revenue" | "shipping" | "tax" | "payment" | "rounding" | "liability" | "tracking" | "due_days"

/** Target of a payment mapping that says "do not post payments of this provider". */
export const DO_NOT_POST = "do_not_post"

/** Source of a mapping that holds where no closer one does. */
export const DEFAULT_SOURCE = "default"

/** Source of the tax mapping for lines that carry no tax. */
export const NO_TAX_SOURCE = "none"

/** Sources of liability mappings: what the shop owes for gift cards, store credit, and money without an order. */
export const LIABILITY_SOURCES = ["gift_card", "store_credit", "customer_balance"] as const

/**
 * One choice of the owner. `source` names the Medusa side:
 * - revenue: `default`, `product:<id>`, `product_type:<id>`, `product_collection:<id>`,
 *   `product_category:<id>`, `product_tag:<id>`
 * - shipping: `default`, `shipping_option:<id>`
 * - tax: `none`, `code:<code>`, `country:<cc>|<rate>`; several taxes on one line are joined by `+`, sorted
 * - payment: the payment provider's id
 * - rounding: `default`
 * - liability: `gift_card`, `store_credit`, `customer_balance`
 * - tracking: `sales_channel:<id>`, `region:<id>`
 * - due_days: `customer_group:<id>`
 *
 * `target` is a Xero AccountID (revenue, shipping, payment, rounding, liability), a TaxType (tax),
 * `<TrackingCategoryID>/<TrackingOptionID>` (tracking), a whole number (due_days) or `DO_NOT_POST`.
 */
export interface Mapping {
  kind: MappingKind
  source: string
  target: string
}
