import { type Decimal, decimal, minorUnit, sum } from "../money/money"
import { type CreditLineSnapshot, type OrderSnapshot } from "./order-snapshot"

/** References under which Medusa writes what is paid from a balance. */
export const TENDER_REFERENCES = ["gift-card", "store-credit"]

/**
 * The credit lines that are a means of payment: a gift card or store credit redeemed, or, below zero,
 * an overpayment kept as store credit.
 */
export const tenderLines = (order: OrderSnapshot): CreditLineSnapshot[] =>
  counting(order).filter(isTender)

/** What is owed less for the goods: every other credit line, whatever its reference says. */
export const allowancesOf = (order: OrderSnapshot): Decimal =>
  sum(
    counting(order)
      .filter((line) => !isTender(line))
      .map(({ amount }) => amount)
  )

const isTender = ({ reference }: CreditLineSnapshot) => TENDER_REFERENCES.includes(reference ?? "")

/** Medusa leaves credit lines of a minor unit and less out of its totals (`decorateCartTotals`). */
const counting = ({ credit_lines, currency_decimals }: OrderSnapshot) =>
  credit_lines.filter(({ amount }) => decimal(amount).abs().gt(minorUnit(currency_decimals)))
