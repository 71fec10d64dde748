import type { ProductTypeName } from "../../../demo/src/scripts/seed/catalogue"

/** What the lives' buyers put into their carts. */
export interface Goods {
  sku: string
  title: string
  type?: ProductTypeName
  giftcard?: boolean
  /** Major units by currency; in pounds and yen with the tax. */
  prices: { gbp: number; eur: number; usd: number; cad: number; jpy: number }
}

const goods = (
  sku: string,
  title: string,
  type: ProductTypeName | undefined,
  [gbp, eur, usd, cad, jpy]: [number, number, number, number, number],
  more: Partial<Goods> = {}
): Goods => ({ sku, title, type, prices: { gbp, eur, usd, cad, jpy }, ...more })

/** Prices with up to five decimals, yen with fractions, something free, something for a cent or two, and a gift card. */
export const GOODS: Goods[] = [
  goods("L-SHIRT", "Shirt", "Apparel", [33.333, 27.77, 39.99, 41.27, 3999.5]),
  goods("L-SCARF", "Scarf", "Apparel", [18.99, 15.65265, 21.95, 23.456, 2480]),
  goods("L-NOVEL", "Novel", "Books", [12.99, 13.07, 17.49, 18.76, 1540]),
  goods("L-BEANS", "Coffee beans", "Coffee", [3.345, 3.745, 4.445, 4.885, 517.9]),
  goods("L-SEAT", "Car seat", "Child car seats", [89.99, 84.03, 119, 124.95, 12345]),
  goods("L-LAMP", "Lamp", "Homeware", [149, 125.21, 179, 189.5, 19800]),
  goods("L-STICKER", "Sticker", "Homeware", [0.07, 0.05, 0.03, 0.04, 7]),
  goods("L-SAMPLE", "Free sample", "Homeware", [0, 0, 0, 0, 0]),
  goods("L-GIFT", "Gift card", undefined, [25, 25, 25, 25, 2500], { giftcard: true }),
]
