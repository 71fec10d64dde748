import fc from "fast-check"
import { medusaTotals } from "../../workflows/read/medusa-totals"
import {
  type LineSnapshot,
  type OrderSnapshot,
  type TaxLineSnapshot,
} from "../order/order-snapshot"
import { item, off, order, VAT19, VAT20, VAT5 } from "./books"

const TAXES: TaxLineSnapshot[][] = [
  [],
  [VAT20],
  [VAT5],
  [VAT19],
  [
    { code: null, rate: "4.875", description: "City" },
    { code: null, rate: "4", description: "State" },
  ],
]

const decimals = (max: number, places: number) =>
  fc
    .integer({ min: 0, max: max * 10 ** places })
    .map((units) => (units / 10 ** places).toFixed(places))

/** A line of any sort; the discount is at most what the line costs, when kept as a whole. */
const line = (inclusive: fc.Arbitrary<boolean>, places: number) =>
  fc
    .record({
      price: fc.oneof(decimals(500, places), decimals(5, places), fc.constant("0")),
      quantity: fc.oneof(
        fc.integer({ min: 1, max: 12 }).map(String),
        decimals(9, 3).filter((quantity) => Number(quantity) > 0)
      ),
      share: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 })),
      taxInDiscount: fc.boolean(),
      inclusive,
      taxes: fc.constantFrom(...TAXES),
      kind: fc.constantFrom("item" as const, "item" as const, "shipping" as const),
    })
    .map(({ price, quantity, share, taxInDiscount, inclusive, taxes, kind }): LineSnapshot => {
      const count = kind === "shipping" ? "1" : quantity
      const rate = taxes.reduce((sum, tax) => sum + Number(tax.rate), 0)
      const net = (Number(price) * Number(count)) / (inclusive ? 1 + rate / 100 : 1)
      const discount = ((net * share) / 100).toFixed(6)
      return item({
        kind,
        quantity: count,
        unit_price: price,
        is_tax_inclusive: inclusive,
        tax_lines: taxes,
        adjustments: share ? [off(discount, taxInDiscount)] : [],
      })
    })

/** A random order, with the totals that Medusa's own code makes of it. */
export const arbitraryOrder: fc.Arbitrary<OrderSnapshot> = fc
  .record({
    currency: fc.constantFrom<[string, number]>(["GBP", 2], ["GBP", 2], ["JPY", 0], ["KWD", 3]),
    inclusive: fc.constantFrom("yes", "no", "mixed"),
    places: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ currency: [code, digits], inclusive, places }) =>
    fc
      .array(
        line(inclusive === "mixed" ? fc.boolean() : fc.constant(inclusive === "yes"), places),
        { minLength: 1, maxLength: 9 }
      )
      .map((lines) => {
        const numbered = lines.map((one, index) => ({ ...one, id: `line_${index}` }))
        return order(numbered, medusaTotals({ lines: numbered }), {
          currency_code: code,
          currency_decimals: digits,
        })
      })
  )
