import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, decimal } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { BALANCE_SOURCE, type Booking } from "./booking"
import { balanceTarget } from "./booking-target"
import { type Problem } from "../ledger/problem"

/**
 * What is charged and credited at once, so that nothing is sold by it: an invoice for money that no sale
 * stands behind to be paid on, and the same as the customer's credit; or credit that money given back is
 * paid from, and the same as still owed.
 */
export function balancePair(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  amount: Decimal
): { ok: true; value: Booking[] } | { ok: false; problems: Problem[] } {
  if (amount.isZero()) {
    return { ok: true, value: [] }
  }
  const posted = ledger.flatMap(({ lines }) => lines)
  const target = balanceTarget(settings, posted)
  return target.ok
    ? {
        ok: true,
        value: [
          {
            source_id: BALANCE_SOURCE,
            description: `Payments of order #${order.display_id} beyond what it comes to`,
            ...target.value,
            rate: decimal(0),
            net: amount,
            tax: decimal(0),
          },
        ],
      }
    : target
}
