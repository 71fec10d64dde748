import { bookable, type Movement } from "../cash/movements"
import { type Hold } from "../ledger/hold"
import { type LedgerDocument } from "../ledger/ledger"
import { type BookSettings } from "../mapping/settings"
import { type Decimal, formatMoney, sum } from "../money/money"
import { type OrderSnapshot } from "../order/order-snapshot"
import { type StandingDocument } from "../sales/standing-document"
import { unplaced } from "./place-money"
import { missingPair } from "./plan-money"

/**
 * While refunds are switched off, money received beyond what is due cannot be shown, since that takes a credit
 * note: it waits, and is not lost.
 *
 * @param movements the money received
 * @param standing the order's invoices and credit notes once its sales commands are carried out
 */
export function moneyWithoutCredit(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  movements: Movement[],
  standing: StandingDocument[]
): Hold[] {
  if (settings.sync_refunds) {
    return []
  }
  const beyond = missingPair(movements, standing, ledger)
  const last = unplaced(movements, ledger).at(-1)
  return !last || beyond.isZero()
    ? []
    : [
        {
          code: "refunds_off",
          kind: "payment",
          source_id: last.movement.id,
          message:
            `${moneyOf(order, beyond)} more was received than is due on the order's invoices. To show it takes a ` +
            "credit note, and these are switched off: switch refunds on under Settings → Xero, or enter the " +
            "money in Xero by hand.",
        },
      ]
}

/**
 * What the bookkeeper has to enter in Xero while refunds are switched off, in words, or null.
 *
 * @param withheld what a credit note would be over
 */
export function leftToEnter(
  order: OrderSnapshot,
  settings: BookSettings,
  ledger: LedgerDocument[],
  movements: Movement[],
  withheld: Decimal
): string | null {
  if (settings.sync_refunds) {
    return null
  }
  const out = bookable(movements).filter(({ direction }) => direction === "out")
  const givenBack = sum(unplaced(out, ledger).map(({ left }) => left))
  const parts = [
    withheld.gt(0) ? `a credit note over ${moneyOf(order, withheld)}` : null,
    givenBack.gt(0) ? `a refund of ${moneyOf(order, givenBack)}` : null,
  ].filter((part) => part !== null)
  return parts.length
    ? `Refunds are switched off, so ${parts.join(" and ")} ${parts.length > 1 ? "are" : "is"} not sent: enter ` +
        `${parts.length > 1 ? "them" : "it"} in Xero by hand.`
    : null
}

const moneyOf = ({ currency_code, currency_decimals }: OrderSnapshot, amount: Decimal): string =>
  formatMoney(amount, currency_code, currency_decimals)
