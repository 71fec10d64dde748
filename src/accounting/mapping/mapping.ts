/** What a mapping decides. */
export type MappingKind = "revenue" | "shipping" | "tax" | "payment" | "rounding"

/** Target of a payment mapping that says "do not post payments of this provider". */
export const DO_NOT_POST = "do_not_post"

/** Source of a mapping that holds where no closer one does. */
export const DEFAULT_SOURCE = "default"

/** Source of the tax mapping for lines that carry no tax. */
export const NO_TAX_SOURCE = "none"

/**
 * One choice of the owner. `source` names the Medusa side:
 * - revenue: `default`, `product_type:<id>`
 * - shipping: `default`, `shipping_option:<id>`
 * - tax: `none`, `code:<code>`, `country:<cc>|<rate>`; several taxes on one line are joined by `+`, sorted
 * - payment: the payment provider's id
 * - rounding: `default`
 *
 * `target` is a Xero AccountID (revenue, shipping, payment, rounding), a TaxType (tax) or `DO_NOT_POST`.
 */
export interface Mapping {
  kind: MappingKind
  source: string
  target: string
}
