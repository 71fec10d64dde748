import type { MarketKey } from "../world/markets"
import type { Random } from "../random"
import type { World } from "../world/world"
import type { RawOrder } from "../figures/raw-order"

/** An order in the midst of its life. */
export interface Living {
  world: World
  random: Random
  market: MarketKey
  /** As it was just before the step. */
  order: RawOrder
}

/** Something that can happen to an order; how often against the others is its weight. */
export interface Step {
  name: string
  weight: number
  /**
   * Does it through the host's API.
   *
   * @returns what was done, in words without ids, so that the same seed tells the same story
   * @throws NotNow when there is nothing to do it to; the host's error when it refuses
   */
  take(living: Living): Promise<string>
}

/** There is nothing that the step could be done to. */
export class NotNow extends Error {}

/** Whole quantities, such as Medusa counts items by. */
export const count = ({ value }: { value: string }): number => Number(value)
