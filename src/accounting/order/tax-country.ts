import { type OrderSnapshot } from "./order-snapshot"

/**
 * ISO 3166 alpha-2 of the country an order's taxes were reckoned for, as Medusa keeps it: it goes by the
 * shipping address; a pick-up without one by the billing address.
 */
export const taxCountry = (
  order: Pick<OrderSnapshot, "shipping_address" | "billing_address">
): string | null =>
  order.shipping_address?.country_code ?? order.billing_address?.country_code ?? null
