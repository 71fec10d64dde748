import { type OrderSnapshot } from "../../order/order-snapshot"
import { item, order, paid, refunded, shipping, VAT5 } from "../books"
import { medusaTotals } from "../../../workflows/read/medusa-totals"

/** One thing that happens in the store, with the order as it is afterwards. */
export interface Step {
  happens: string
  order: OrderSnapshot
}

export interface Example {
  name: string
  steps: Step[]
}

const shirt = item({ id: "shirt", title: "Shirt", subtitle: null, sku: null, unit_price: "100" })
const books = item({
  id: "books",
  title: "Book",
  subtitle: null,
  sku: null,
  unit_price: "40",
  quantity: "2",
  ordered_quantity: "2",
  tax_lines: [VAT5],
  product: { id: "p", type_id: "books", collection_id: null, category_ids: [], tag_ids: [] },
})
const post = shipping({ id: "post", title: "Post", unit_price: "10" })
const goods = [shirt, books, post]
const oneBook = { ...books, quantity: "1" }
const JULY = "2026-07-10T09:00:00.000Z"

const sold = (more: Partial<OrderSnapshot> = {}, lines = goods) =>
  order(lines, medusaTotals({ lines }), {
    version: more.updated_at ? 2 : 1,
    created_at: "2026-07-01T10:00:00.000Z",
    updated_at: "2026-07-01T10:00:00.000Z",
    ...more,
  })
const later = (more: Partial<OrderSnapshot>, lines = goods) =>
  sold({ updated_at: JULY, ...more }, lines)
const credit = (amount: string, reference: string) => [
  { id: "cl_1", amount, reference, created_at: JULY },
]

/** The shop of the examples sells a shirt at 100.00 and two books at 40.00, with 20 % and 5 % VAT. */
export const EXAMPLES: Example[] = [
  {
    name: "sold and paid",
    steps: [
      { happens: "The order is placed", order: sold() },
      { happens: "100.00 is captured", order: sold({ payments: paid("100") }) },
      { happens: "The rest is captured", order: sold({ payments: paid("100", "116") }) },
    ],
  },
  {
    name: "changed before it is paid",
    steps: [
      { happens: "The order is placed", order: sold() },
      {
        happens: "A book is taken off the order",
        order: later({}, [shirt, { ...books, quantity: "1", ordered_quantity: "1" }, post]),
      },
    ],
  },
  {
    name: "changed after it is paid",
    steps: [
      { happens: "The order is placed and paid", order: sold({ payments: paid("216") }) },
      {
        happens: "A third book is added",
        order: later({ payments: paid("216") }, [
          shirt,
          { ...books, quantity: "3", ordered_quantity: "3" },
          post,
        ]),
      },
      {
        happens: "It is paid",
        order: later({ payments: paid("216", "42") }, [
          shirt,
          { ...books, quantity: "3", ordered_quantity: "3" },
          post,
        ]),
      },
    ],
  },
  {
    name: "returned and given back",
    steps: [
      { happens: "The order is placed and paid", order: sold({ payments: paid("216") }) },
      {
        happens: "A book comes back",
        order: later({ payments: paid("216") }, [shirt, oneBook, post]),
      },
      {
        happens: "Its price is given back",
        order: later({ payments: refunded(paid("216"), "42") }, [shirt, oneBook, post]),
      },
    ],
  },
  {
    name: "given back before it is returned",
    steps: [
      { happens: "The order is placed and paid", order: sold({ payments: paid("216") }) },
      {
        happens: "The price of a book is given back",
        order: later({ payments: refunded(paid("216"), "42") }),
      },
      {
        happens: "The book comes back",
        order: later({ payments: refunded(paid("216"), "42") }, [shirt, oneBook, post]),
      },
    ],
  },
  {
    name: "given back out of goodwill",
    steps: [
      { happens: "The order is placed and paid", order: sold({ payments: paid("216") }) },
      {
        happens: "21.60 is given back; Medusa writes a credit line",
        order: later({
          payments: refunded(paid("216"), "21.60"),
          credit_lines: credit("21.60", "Customer Care Adjustment"),
        }),
      },
    ],
  },
  {
    name: "cancelled unpaid",
    steps: [
      { happens: "The order is placed", order: sold() },
      { happens: "It is cancelled", order: later({ canceled_at: JULY }) },
    ],
  },
  {
    name: "cancelled after payment",
    steps: [
      { happens: "The order is placed and paid", order: sold({ payments: paid("216") }) },
      {
        happens: "It is cancelled, which gives the money back",
        order: later({ canceled_at: JULY, payments: refunded(paid("216"), "216") }),
      },
    ],
  },
  {
    name: "more received than owed",
    steps: [
      {
        happens: "The order is placed, 250.00 is captured",
        order: sold({ payments: paid("250") }),
      },
    ],
  },
  {
    name: "gift card sold",
    steps: [
      {
        happens: "A gift card of 50.00 is sold and paid",
        order: sold({ payments: paid("50") }, [
          item({
            id: "card",
            title: "Gift card",
            subtitle: null,
            sku: null,
            unit_price: "50",
            is_giftcard: true,
            tax_lines: [],
          }),
        ]),
      },
    ],
  },
  {
    name: "gift card redeemed",
    steps: [
      {
        happens: "The order is placed, 50.00 of it from a gift card",
        order: sold({ credit_lines: credit("50", "gift-card") }),
      },
      {
        happens: "The rest is captured",
        order: later({ payments: paid("166"), credit_lines: credit("50", "gift-card") }),
      },
    ],
  },
  {
    name: "kept as store credit",
    steps: [
      { happens: "The order is placed and paid", order: sold({ payments: paid("216") }) },
      {
        happens: "A book comes back, its price is kept as store credit",
        order: later({ payments: paid("216"), credit_lines: credit("-42", "store-credit") }, [
          shirt,
          oneBook,
          post,
        ]),
      },
    ],
  },
  {
    name: "captures that round",
    steps: [
      {
        happens: "216.00 is captured in three thirds",
        order: sold({ payments: paid("71.994", "71.994", "72.012") }),
      },
    ],
  },
]
