import { bookable, type Movement, movementsOf } from "../cash/movements"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { documentDate } from "../order/document-date"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type FoundPayment } from "./found-invoice"

/** A payment in Xero, or a part of one, that stands for a movement of money in Medusa, or a part of it. */
export interface FoundMoney {
  payment: FoundPayment
  movement: Movement
  /** 1 for the movement's first part, 2 … for further ones. */
  part: number
  amount: Decimal
}

/**
 * Tells which captures the payments on an invoice in Xero stand for: first those of the same amount, the nearest
 * day first; what is left, oldest on oldest, since several captures may have been entered as one payment and one
 * as several.
 */
export function foundMoney(
  order: OrderSnapshot,
  settings: BookSettings,
  payments: FoundPayment[]
): FoundMoney[] {
  const open = bookable(movementsOf(order, settings))
    .filter(({ direction }) => direction === "in")
    .map((movement) => ({
      movement,
      left: movement.amount,
      day: documentDate(movement.created_at, settings.time_zone),
      parts: 0,
    }))
  const oldestFirst = [...payments].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
  const take = (payment: FoundPayment, one: (typeof open)[number], amount: Decimal): FoundMoney => {
    one.left = one.left.minus(amount)
    one.parts += 1
    return { payment, movement: one.movement, part: one.parts, amount }
  }
  const alike: FoundMoney[] = []
  const rest = oldestFirst.filter((payment) => {
    const [nearest] = open
      .filter(({ left, parts }) => parts === 0 && left.eq(payment.amount))
      .sort((a, b) => daysBetween(a.day, payment.date) - daysBetween(b.day, payment.date))
    if (nearest) {
      alike.push(take(payment, nearest, nearest.left))
    }
    return !nearest
  })
  const spread = rest.flatMap((payment) => {
    let left = decimal(payment.amount)
    return open.flatMap((one) => {
      const amount = one.left.lt(left) ? one.left : left
      left = left.minus(amount)
      return amount.gt(0) ? [take(payment, one, amount)] : []
    })
  })
  return [...alike, ...spread]
}

const daysBetween = (day: string, other: string | null): number =>
  Math.abs(Date.parse(day) - Date.parse(other ?? day))
