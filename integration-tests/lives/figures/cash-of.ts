import { type BigNumber } from "bignumber.js"
import { accountOfProvider } from "../world/books-plan"
import { Exact } from "./exact"
import { paymentsOf, type RawOrder } from "./raw-order"

/** Money that came in once, or below zero went out once. */
export interface Movement {
  /** The code of the account that it went to or came from. */
  account: string
  exact: BigNumber
}

/** Every capture and refund of an order, over all its payment collections. */
export function cashOf(order: RawOrder): Movement[] {
  return paymentsOf(order).flatMap(({ provider_id, captures, refunds }) => {
    const account = accountOfProvider(provider_id)
    return [
      ...captures.map((one) => ({ account, exact: new Exact(one.raw_amount.value) })),
      ...refunds.map((one) => ({ account, exact: new Exact(one.raw_amount.value).negated() })),
    ]
  })
}
