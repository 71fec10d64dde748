import fc from "fast-check"
import { decimal } from "../money/money"
import {
  type CreditLineSnapshot,
  type LineSnapshot,
  type OrderSnapshot,
  type PaymentSnapshot,
} from "../order/order-snapshot"
import { arbitraryOrder } from "./arbitrary-order"
import { paid, refunded } from "./books"
import { customer as anybody } from "./customer"

export const customer = anybody({
  id: "cus_1",
  has_account: false,
  first_name: null,
  last_name: null,
})

/** Hundredths of every line that went back, credit lines of every sort. */
const changes = {
  returned: fc.array(fc.constantFrom(0, 0, 25, 50, 100), { minLength: 9, maxLength: 9 }),
  credits: fc.array(
    fc.record({
      mills: fc.integer({ min: -3_000, max: 9_000 }),
      reference: fc.constantFrom("goodwill", "payment_collection", "gift-card", "store-credit"),
    }),
    { maxLength: 2 }
  ),
}

/** Orders with a life: goods that came back, credits, captures that may exceed the total, refunds, a cancellation. */
export const livedOrder: fc.Arbitrary<OrderSnapshot> = fc
  .record({
    order: arbitraryOrder,
    ...changes,
    captures: fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 4 }),
    refunds: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 2 }),
    canceled: fc.boolean(),
    registered: fc.constantFrom(true, false, null),
  })
  .map(({ order, returned, credits, captures, refunds, canceled, registered }) => ({
    ...order,
    version: 2,
    lines: order.lines.map((line, index) => sentBack(line, returned[index] ?? 0)),
    credit_lines: credits.map(creditLine),
    payments: refunded(
      paid(...captures.map((mills) => String(mills / 1000))),
      ...refunds.map((mills) => String(mills / 1000))
    ).map((payment) => ({ ...payment, currency_code: order.currency_code })),
    canceled_at: canceled ? "2026-08-01T00:00:00.000Z" : null,
    customer: registered === null ? null : { ...customer, has_account: registered },
  }))

const sentBack = (line: LineSnapshot, hundredths: number): LineSnapshot =>
  line.kind === "shipping"
    ? line
    : {
        ...line,
        ordered_quantity: line.quantity,
        quantity: decimal(line.quantity)
          .times(100 - hundredths)
          .div(100)
          .toFixed(),
      }

const creditLine = (
  { mills, reference }: { mills: number; reference: string },
  index: number
): CreditLineSnapshot => ({
  id: `cl_${index}`,
  amount: (mills / 1000).toFixed(3),
  reference,
  created_at: `2026-07-1${index}T12:00:00.000Z`,
})

/** Money is never taken back from an order's record: what comes later comes on top. */
export const another = (before: OrderSnapshot) => (payment: PaymentSnapshot) => ({
  ...payment,
  id: "pay_2",
  currency_code: before.currency_code,
  captures: payment.captures.map((one) => ({ ...one, id: `${one.id}_later` })),
  refunds: payment.refunds.map((one) => ({ ...one, id: `${one.id}_later` })),
})

/** A line of Medusa's is never first an item and then shipping. */
export const byKind = (order: OrderSnapshot): OrderSnapshot => ({
  ...order,
  lines: order.lines.map((line, index) => ({ ...line, id: `${line.kind}_${index}` })),
})
