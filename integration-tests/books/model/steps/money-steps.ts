import { BigNumber } from "bignumber.js"
import { modelPayments, type ModelMovement, type ModelPayment, raw, total } from "../model-order"
import { collection } from "../place-order"
import { type ModelLiving, type ModelStep, nextVersion } from "./model-step"

const captured = (payment: ModelPayment) => total(payment.captures)
const kept = (payment: ModelPayment) => captured(payment).minus(total(payment.refunds))
const open = (payment: ModelPayment) =>
  new BigNumber(payment.raw_amount.value).minus(captured(payment))

/** A share of an amount: to the minor unit, or with fractions of it, as providers' amounts may be. */
function part(amount: BigNumber, { random, style }: ModelLiving, shares: string[]): BigNumber {
  const share = random.pick(shares)
  if (share === "1") {
    return amount
  }
  const { decimals } = style.market
  return amount.times(share).decimalPlaces(random.chance(0.3) ? decimals + 3 : decimals)
}

function movement({ order, now }: ModelLiving, kind: string, amount: BigNumber): ModelMovement {
  const count = modelPayments(order).flatMap(({ captures, refunds }) => [...captures, ...refunds])
  const id = `${kind}_${order.display_id}_${count.length}`
  return { id, created_at: now, raw_amount: raw(amount) }
}

function capture(living: ModelLiving): string | null {
  const { order, random } = living
  const waiting = modelPayments(order).filter((payment) => open(payment).gt(0))
  if (!waiting.length) {
    return null
  }
  const payment = random.pick(waiting)
  const amount = part(open(payment), living, ["0.1", "0.25", "0.3333", "0.5", "1", "1", "1"])
  if (!amount.gt(0)) {
    return null
  }
  payment.captures.push(movement(living, "capt", amount))
  return amount.toFixed()
}

/** Takes another payment: what an edit made dearer, or more than anybody asked for. */
function payMore(living: ModelLiving): string | null {
  const { order } = living
  const amount = part(new BigNumber(order.raw_total.value), living, ["0.05", "0.2", "0.5", "1"])
  if (!amount.gt(0)) {
    return null
  }
  const made = collection(order, order.payment_collections.length, amount.toFixed())
  made.payments[0].captures = [movement(living, "capt", amount)]
  order.payment_collections.push(made)
  return amount.toFixed()
}

function refund(living: ModelLiving): string | null {
  const { order, random, now } = living
  const refundable = modelPayments(order).filter((payment) => kept(payment).gt(0))
  if (!refundable.length) {
    return null
  }
  const payment = random.pick(refundable)
  const amount = part(kept(payment), living, ["0.1", "0.25", "0.3333", "0.5", "0.875", "1"])
  if (!amount.gt(0)) {
    return null
  }
  payment.refunds.push(movement(living, "ref", amount))
  const credited = !order.canceled_at && random.chance(0.4)
  if (credited) {
    // A refund when nothing is due back writes a credit line of the same amount.
    const reference = random.pick(["payment_collection", "Customer Care Adjustment"])
    order.credit_lines.push({ id: "cl_new", reference, created_at: now, raw_amount: raw(amount) })
    nextVersion(living)
  }
  return `${amount.toFixed()}${credited ? " and a credit line" : ""}`
}

/** Goodwill, a gift card or store credit redeemed; below zero a charge, or an overpayment that is kept. */
function credit(living: ModelLiving): string | null {
  const { order, random, now } = living
  if (order.canceled_at) {
    return null
  }
  const reference = random.pick(["goodwill", "goodwill", "gift-card", "store-credit", null])
  const share = part(new BigNumber(order.raw_total.value), living, ["0.1", "0.2", "0.37", "0.6"])
  const below = random.chance(reference === "store-credit" ? 0.5 : 0.15)
  const amount = below && reference !== "gift-card" ? share.negated() : share
  order.credit_lines.push({ id: "cl_new", reference, created_at: now, raw_amount: raw(amount) })
  nextVersion(living)
  return `${amount.toFixed()} ${reference}`
}

/** What happens to an order's money. */
export const MONEY_STEPS: ModelStep[] = [
  { name: "capture", weight: 14, take: capture },
  { name: "refund", weight: 9, take: refund },
  { name: "pay more", weight: 2, take: payMore },
  { name: "credit", weight: 5, take: credit },
]
