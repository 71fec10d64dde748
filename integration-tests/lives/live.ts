import { FetchError } from "@medusajs/js-sdk"
import { buy, drawUp } from "./begin-order"
import { readRawOrder } from "./figures/raw-order"
import { Random } from "./random"
import { CREDIT_STEP } from "./steps/credit-step"
import { EDIT_STEP } from "./steps/edit-step"
import { EXCHANGE_STEPS } from "./steps/exchange-steps"
import { MONEY_STEPS } from "./steps/money-steps"
import { ORDER_STEPS } from "./steps/order-steps"
import { RETURN_STEPS } from "./steps/return-steps"
import { NotNow, type Step } from "./steps/step"
import { MARKET_KEYS } from "./world/markets"
import type { World } from "./world/world"

/** What happened in a step; no id and no time, so that the same seed tells the same. */
export interface StepTaken {
  name: string
  outcome: "done" | "refused" | "not now"
  words: string
}

/** An order's life, told. */
export interface Life {
  seed: number
  orderId: string
  steps: StepTaken[]
}

/** Everything that can happen to an order. */
const STEPS: Step[] = [
  ...MONEY_STEPS,
  ...ORDER_STEPS,
  ...RETURN_STEPS,
  ...EXCHANGE_STEPS,
  EDIT_STEP,
  CREDIT_STEP,
]

const WITHOUT_IDS = /\b[a-z_]+_01[0-9A-Z]{24}\b/g

/**
 * Lets an order begin and live through random steps over the Store and Admin APIs. What the host refuses
 * is recorded, and life goes on.
 *
 * @param steps how many are tried after the beginning
 */
export async function live(world: World, seed: number, steps?: number): Promise<Life> {
  const random = new Random(seed)
  const market = random.pick(MARKET_KEYS)
  const begin = random.chance(0.25) ? drawUp : buy
  const { orderId, words } = await begin(world, random, market)
  const taken: StepTaken[] = [{ name: "begin", outcome: "done", words }]
  const wanted = steps ?? random.whole(2, 8)
  for (let tries = 0; taken.length <= wanted && tries < 3 * wanted; tries++) {
    const step = random.weighted(STEPS)
    const outcome = await attempt(step, world, random, market, orderId)
    if (outcome.outcome !== "not now") {
      taken.push(outcome)
    }
  }
  return { seed, orderId, steps: taken }
}

async function attempt(
  step: Step,
  world: World,
  random: Random,
  market: (typeof MARKET_KEYS)[number],
  orderId: string
): Promise<StepTaken> {
  const { name } = step
  try {
    const order = await readRawOrder(world.owner, orderId)
    return { name, outcome: "done", words: await step.take({ world, random, market, order }) }
  } catch (error) {
    if (error instanceof NotNow) {
      return { name, outcome: "not now", words: error.message }
    }
    if (error instanceof FetchError) {
      const words = `${error.status} ${error.message}`.replace(WITHOUT_IDS, "…")
      return { name, outcome: "refused", words }
    }
    throw error
  }
}
