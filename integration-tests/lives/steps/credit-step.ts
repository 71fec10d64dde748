import { BigNumber } from "bignumber.js"
import { MARKETS } from "../world/markets"
import { type Living, NotNow, type Step } from "./step"

const REFERENCES = ["goodwill", "gift-card", "store-credit"]

/**
 * Adds a credit line, up to what is outstanding: goodwill, or a gift card or store credit redeemed; where
 * the customer is owed, a line below zero that keeps it as store credit.
 */
async function addCredit({ world, random, market, order }: Living): Promise<string> {
  const pending = new BigNumber(order.summary.pending_difference)
  if (pending.isZero()) {
    throw new NotNow("nothing to credit")
  }
  const reference = pending.isNegative() ? "store-credit" : random.pick(REFERENCES)
  const share = random.pick(["0.1", "0.37", "1"])
  const amount = pending.times(share).decimalPlaces(MARKETS[market].decimals).toNumber()
  await world.owner("POST", `/orders/${order.id}/credit-lines`, {
    amount,
    reference,
    reference_id: "given-by-the-owner",
  })
  return `${amount} ${reference}`
}

/** Credit given by the owner. */
export const CREDIT_STEP: Step = { name: "credit line", weight: 5, take: addCredit }
