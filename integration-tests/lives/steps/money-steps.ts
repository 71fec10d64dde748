import { BigNumber } from "bignumber.js"
import type { Random } from "../random"
import { MARKETS } from "../world/markets"
import { paymentsOf, type Raw, type RawPayment } from "../figures/raw-order"
import { type Living, NotNow, type Step } from "./step"

const total = (parts: { raw_amount: Raw }[]) =>
  parts.reduce((sum, { raw_amount }) => sum.plus(raw_amount.value), new BigNumber(0))

const captured = ({ captures }: RawPayment) => total(captures)

const open = (payment: RawPayment) =>
  new BigNumber(payment.raw_amount.value).minus(captured(payment))

const kept = (payment: RawPayment) => captured(payment).minus(total(payment.refunds))

/** A share of an amount: to the minor unit, or with fractions of it, as providers' amounts may be. */
function part(amount: BigNumber, { random, market }: Living): number {
  const share = amount.times(random.pick(["0.1", "0.25", "0.3333", "0.5", "0.875"]))
  const { decimals } = MARKETS[market]
  return share.decimalPlaces(random.chance(0.3) ? decimals + 3 : decimals).toNumber()
}

function payable({ order, random }: Living, left: (payment: RawPayment) => BigNumber): RawPayment {
  const found = paymentsOf(order).filter(
    (payment) => !payment.canceled_at && left(payment).isGreaterThan(0)
  )
  if (found.length === 0) {
    throw new NotNow("no payment for it")
  }
  return random.pick(found)
}

async function capture(living: Living, amountOf: (left: BigNumber) => number): Promise<string> {
  const payment = payable(living, open)
  const amount = amountOf(open(payment))
  await living.world.owner("POST", `/payments/${payment.id}/capture`, { amount })
  return `${amount}`
}

async function refund(living: Living, amountOf: (left: BigNumber) => number): Promise<string> {
  const payment = payable(living, kept)
  const amount = amountOf(kept(payment))
  const why = reason(living.random, living)
  await living.world.owner("POST", `/payments/${payment.id}/refund`, { amount, ...why.body })
  return `${amount} ${why.words}`
}

function reason(random: Random, { world }: Living) {
  return random.pick([
    { words: "without a word", body: {} },
    { words: "with a note", body: { note: "Sorry for the wait" } },
    { words: "with a reason", body: { refund_reason_id: world.refundReasonId } },
  ])
}

/** Pays what the order wants now into a collection of its own, as for orders that were changed or drafted. */
async function payOutstanding({ world, order }: Living): Promise<string> {
  const amount = order.summary.pending_difference
  if (!(amount > 0)) {
    throw new NotNow("nothing outstanding")
  }
  const waiting = order.payment_collections.find(({ status }) => status === "not_paid")
  const collection =
    waiting ??
    (
      await world.owner<{ payment_collection: { id: string } }>("POST", "/payment-collections", {
        order_id: order.id,
        amount,
      })
    ).payment_collection
  await world.owner("POST", `/payment-collections/${collection.id}/mark-as-paid`, {
    order_id: order.id,
  })
  return `${amount}`
}

/** What happens to an order's money. */
export const MONEY_STEPS: Step[] = [
  { name: "capture all", weight: 10, take: (living) => capture(living, (left) => left.toNumber()) },
  {
    name: "capture part",
    weight: 8,
    take: (living) => capture(living, (left) => part(left, living)),
  },
  {
    name: "refund part",
    weight: 9,
    take: (living) => refund(living, (left) => part(left, living)),
  },
  { name: "refund all", weight: 3, take: (living) => refund(living, (left) => left.toNumber()) },
  { name: "pay outstanding", weight: 6, take: payOutstanding },
]
