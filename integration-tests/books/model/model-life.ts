import { Random } from "../../lives/random"
import type { LineStyle } from "./model-lines"
import type { ModelMarket } from "./model-markets"
import type { ModelOrder } from "./model-order"
import { lineStyle, moment, placeOrder } from "./place-order"
import { GOODS_STEPS } from "./steps/goods-steps"
import { MONEY_STEPS } from "./steps/money-steps"
import type { ModelStep } from "./steps/model-step"

const STEPS: ModelStep[] = [...MONEY_STEPS, ...GOODS_STEPS]

/** An order of the model with the story of its life. */
export class ModelLife {
  readonly order: ModelOrder
  readonly told: string[] = []
  /** What happened to it so far, after it was placed. */
  events = 0
  private readonly random: Random
  private readonly style: LineStyle
  private left: number
  private minute = 0

  /**
   * @param number the order's display number; with the seed it decides everything that happens
   */
  constructor(
    readonly seed: number,
    number: number,
    readonly market: ModelMarket
  ) {
    this.random = new Random(seed)
    this.style = lineStyle(market, this.random)
    this.order = placeOrder(number, market, this.style)
    this.left = this.random.whole(1, 9)
    this.told.push(`placed in ${market.name}`)
  }

  /**
   * Lets one thing happen, if the life is not over.
   *
   * @returns false once it is over
   */
  live(): boolean {
    for (let tries = 0; this.left > 0 && tries < 5; tries += 1) {
      const step = this.random.weighted(STEPS)
      const words = step.take({
        order: this.order,
        random: this.random,
        style: this.style,
        now: moment((this.minute += 1)),
      })
      if (words !== null) {
        this.left -= 1
        this.events += 1
        this.order.updated_at = moment(this.minute)
        this.told.push(`${step.name}: ${words}`)
        return true
      }
    }
    this.left = 0
    return false
  }

  /** Whether the plugin hears of what just happened; of a dropped event it learns with the next one. */
  heard(): boolean {
    const heard = this.random.chance(0.6)
    if (!heard) {
      this.told.push("  (nobody noticed)")
    }
    return heard
  }
}
