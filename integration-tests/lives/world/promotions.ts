import type { PromotionTypes } from "@medusajs/framework/types"
import { MARKET_KEYS, MARKETS, type MarketKey } from "./markets"

const standard = (code: string, application_method: object, more: object = {}) =>
  ({
    code,
    type: "standard",
    status: "active",
    application_method,
    ...more,
  }) as PromotionTypes.CreatePromotionDTO

/** Codes that hold in every market. */
const EVERYWHERE = ["LIVES-THIRD", "LIVES-POST"]

/** The codes that a buyer in the market can enter. */
export function codesOf(key: MarketKey): string[] {
  const { currency } = MARKETS[key]
  return [...EVERYWHERE, `LIVES-EACH-${currency}`, `LIVES-OFF-${currency}`]
}

/**
 * A third off the items, half off the post, 1.11 off each item before tax, and 7.77 off the order with
 * the tax in it.
 */
export const PROMOTIONS: PromotionTypes.CreatePromotionDTO[] = [
  standard("LIVES-THIRD", {
    type: "percentage",
    target_type: "items",
    allocation: "across",
    value: 33.3,
  }),
  standard("LIVES-POST", {
    type: "percentage",
    target_type: "shipping_methods",
    allocation: "across",
    value: 50,
  }),
  ...MARKET_KEYS.flatMap((key) => {
    const { currency, decimals } = MARKETS[key]
    const unit = decimals === 0 ? 100 : 1
    return [
      standard(`LIVES-EACH-${currency}`, {
        type: "fixed",
        target_type: "items",
        allocation: "each",
        max_quantity: 9,
        value: 1.11 * unit,
        currency_code: currency,
      }),
      standard(
        `LIVES-OFF-${currency}`,
        {
          type: "fixed",
          target_type: "order",
          allocation: "across",
          value: 7.77 * unit,
          currency_code: currency,
        },
        { is_tax_inclusive: true }
      ),
    ]
  }),
]
