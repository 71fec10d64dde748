import { DO_NOT_POST } from "../mapping/mapping"
import { findMapping } from "../mapping/find-account"
import { type BookSettings } from "../mapping/settings"
import { bookDecimals, type Decimal, decimal, roundHalfUp } from "../money/money"
import { tenderLines } from "../order/credit-lines"
import {
  type CashMovementSnapshot,
  type CreditLineSnapshot,
  type OrderSnapshot,
} from "../order/order-snapshot"

/** What money came or went by: a payment provider, or a balance that the shop owes. */
export type Channel =
  | { by: "provider"; payment_id: string; provider_id: string; currency_code: string }
  | { by: "balance"; reference: string }

/** Money received or given back once. */
export interface Movement {
  /** The capture's or refund's id; the ledger's name of one imported from Xero; for a credit line what it says, since its id changes. */
  id: string
  direction: "in" | "out"
  /** Rounded by itself to the minor unit; nothing, where it is less than half of one. */
  amount: Decimal
  exact: Decimal
  /** UTC. */
  created_at: string
  channel: Channel
}

/**
 * All money of an order in order of time: captures and refunds of every payment, and what was paid from,
 * or kept as, a gift card or store credit. Movements of providers that are not posted are left out.
 */
export function movementsOf(order: OrderSnapshot, settings: BookSettings): Movement[] {
  const unposted = (providerId: string) =>
    findMapping(settings, "payment", providerId).at(0)?.target === DO_NOT_POST
  const cash = order.payments
    .filter(({ provider_id }) => !unposted(provider_id))
    .flatMap((payment) => {
      const channel = {
        by: "provider" as const,
        payment_id: payment.id,
        provider_id: payment.provider_id,
        currency_code: payment.currency_code,
      }
      return [
        ...payment.captures.map((one) => ({ ...named(one), direction: "in" as const, channel })),
        ...payment.refunds.map((one) => ({ ...named(one), direction: "out" as const, channel })),
      ]
    })
  const tender = tenderLines(order).map((line, index, lines) => ({
    id: tenderId(order.id, lines.slice(0, index + 1)),
    amount: decimal(line.amount).abs().toFixed(),
    created_at: line.created_at,
    direction: decimal(line.amount).gt(0) ? ("in" as const) : ("out" as const),
    channel: { by: "balance" as const, reference: line.reference ?? "" },
  }))
  return [...cash, ...tender]
    .map((one) => ({
      ...one,
      exact: decimal(one.amount),
      amount: roundHalfUp(one.amount, bookDecimals(order.currency_decimals)),
    }))
    .filter(({ exact }) => exact.gt(0))
    .sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id))
}

/** What was imported goes by its payment in Xero, by which the ledger has it. */
const named = ({ import_id, id, amount, created_at }: CashMovementSnapshot) => ({
  id: import_id ?? id,
  amount,
  created_at,
})

/**
 * Medusa writes the credit lines of an order anew, under other ids, with every change of it; reference
 * and amount stay, and of equal ones it is told how many there are.
 *
 * @param lines the credit lines up to the one that is meant
 */
function tenderId(orderId: string, lines: CreditLineSnapshot[]): string {
  const name = ({ reference, amount }: CreditLineSnapshot) =>
    `${orderId}:${reference}:${decimal(amount).toFixed()}`
  const own = name(lines[lines.length - 1])
  const equal = lines.filter((line) => name(line) === own).length
  return equal === 1 ? own : `${own}:${equal}`
}

/** The movements that the books can show: of those that round to nothing only the sum may count. */
export const bookable = (movements: Movement[]): Movement[] =>
  movements.filter(({ amount }) => amount.gt(0))

/** Money received less money given back. */
export function balanceOf(movements: Movement[], figure: "amount" | "exact"): Decimal {
  return movements.reduce(
    (balance, one) =>
      one.direction === "in" ? balance.plus(one[figure]) : balance.minus(one[figure]),
    decimal(0)
  )
}
