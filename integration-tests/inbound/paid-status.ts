import { BigNumber } from "bignumber.js"
import type { Store } from "../store/store"

/** How an order stands with its money, as its owner sees it. */
export interface PaidStatus {
  payment_status: string
  /** Captured less refunded, two decimals. */
  received: string
  /** The same by the order's transactions, from which Medusa tells what is outstanding. */
  transactions: string
}

/** Reads how an order stands with its money. */
export async function paidStatus(store: Store, orderId: string): Promise<PaidStatus> {
  const { order } = await store.admin.admin.order.retrieve(orderId, {
    fields:
      "id,payment_status,*transactions,*payment_collections.payments.captures,*payment_collections.payments.refunds",
  })
  const payments = order.payment_collections.flatMap((collection) => collection.payments ?? [])
  const sum = (amounts: unknown[]) =>
    amounts.reduce<BigNumber>((total, amount) => total.plus(String(amount)), new BigNumber(0))
  const captured = sum(
    payments.flatMap(({ captures }) => (captures ?? []).map(({ amount }) => amount))
  )
  const refunded = sum(
    payments.flatMap(({ refunds }) => (refunds ?? []).map(({ amount }) => amount))
  )
  const transactions = (order as { transactions?: { amount: unknown }[] }).transactions ?? []
  return {
    payment_status: order.payment_status,
    received: captured.minus(refunded).toFixed(2),
    transactions: sum(transactions.map(({ amount }) => amount)).toFixed(2),
  }
}
