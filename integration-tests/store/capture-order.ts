import type { HttpTypes } from "@medusajs/framework/types"
import { BigNumber } from "bignumber.js"
import { readOrder } from "./read-order"
import type { Store } from "./store"

/** What of a payment is not captured yet, in major units. */
function remainder(payment: HttpTypes.AdminPayment): number {
  return (payment.captures ?? [])
    .reduce((left, capture) => left.minus(capture.amount), new BigNumber(payment.amount))
    .toNumber()
}

/**
 * Captures an order's payment as the owner does.
 *
 * @param amount in major units; without it, all that is left
 * @returns the payment with its captures
 */
export async function captureOrder(
  store: Store,
  orderId: string,
  amount?: number
): Promise<HttpTypes.AdminPayment> {
  const order = await readOrder(store, orderId)
  const payment = order.payment_collections[0].payments?.[0]
  if (!payment) {
    throw new Error(`Order ${orderId} has no payment to capture.`)
  }
  // After a partial capture, Medusa refuses a capture that does not say how much.
  const answer = await store.admin.admin.payment.capture(
    payment.id,
    { amount: amount ?? remainder(payment) },
    { fields: "*captures" }
  )
  return answer.payment
}
