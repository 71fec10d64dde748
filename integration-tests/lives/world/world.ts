import type { Shopper } from "../../store/register-customer"
import type { Store } from "../../store/store"
import type { MarketKey } from "./markets"

/** A call of the owner's to the Admin API. */
export type OwnerCall = <T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: object
) => Promise<T>

/** What of a market orders refer to. */
export interface MarketIds {
  regionId: string
  /** Shipping options by the code of their type. */
  delivery: Record<"standard" | "express" | "return", { id: string; amount: number }>
}

/** A store that `seedLives` has filled, as buyers and the owner reach it. */
export interface World {
  store: Store
  owner: OwnerCall
  markets: Record<MarketKey, MarketIds>
  shoppers: Shopper[]
  refundReasonId: string
}
