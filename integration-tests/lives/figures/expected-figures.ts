import { BigNumber } from "bignumber.js"
import { LIABILITY } from "../world/books-plan"
import { Amounts } from "./amounts"
import { cashOf } from "./cash-of"
import { Exact } from "./exact"
import { goodsLines, worthOf } from "./goods-lines"
import type { RawOrder } from "./raw-order"
import { roundToSum } from "./round-to-sum"

/**
 * What Xero must say for an order. Amounts in major units of its currency; all rounded half up to the
 * minor unit, but `nets` and `income`, which lines round by themselves (see `compareFigures`).
 */
export interface ExpectedFigures {
  /** What is owed for the goods: kept goods less allowances, nothing once the order is cancelled. */
  owed: BigNumber
  tax: BigNumber
  /** The tax of each tax type: the exact amounts brought to whole units by largest remainder onto `tax`. */
  taxes: Amounts
  /** Exact, by tax type. */
  nets: Amounts
  /** Exact, by account; what holders of gift cards and store credit are owed is under the liability's. */
  income: Amounts
  /** How many lines, by tax type and account: each may be rounded by up to a minor unit. */
  lines: Amounts
  /** Captured less given back, each rounded by itself, by the account of the provider. */
  cash: Amounts
  /** Gift cards and store credit redeemed, less what was kept as store credit. */
  tender: BigNumber
  /** What the customer owes; below zero, what the shop owes. */
  receivable: BigNumber
  /** What the rounding of captures leaves of an order that is paid exactly: at most a minor unit a movement. */
  writtenOff: BigNumber
}

/** Whatever differs only beyond these digits after the point is the same amount. */
const MEANT_DIGITS = 15

/** References of credit lines that are a means of payment. */
const TENDER = ["gift-card", "store-credit"]

/**
 * Works the figures out from an order's raw parts alone, by the definitions that bind the books.
 *
 * @param decimals digits after the point that the books keep of the order's currency
 */
export function expectedFigures(order: RawOrder, decimals: number): ExpectedFigures {
  const unit = new Exact(1).shiftedBy(-decimals)
  const round = (amount: BigNumber) =>
    amount
      .abs()
      // Medusa divides to twenty digits: what it keeps as 552.6649999999999995 is 552.665.
      .decimalPlaces(MEANT_DIGITS, BigNumber.ROUND_HALF_UP)
      .decimalPlaces(decimals, BigNumber.ROUND_HALF_UP)
      .times(amount.isNegative() ? -1 : 1)

  const goods = goodsLines(order)
  const worth = worthOf(goods)
  const { tenders, allowances } = creditsOf(order, unit)
  const owedExactly = order.canceled_at ? new Exact(0) : Exact.max(worth.minus(sum(allowances)), 0)
  const share = worth.isGreaterThan(0) ? owedExactly.dividedBy(worth) : new Exact(0)

  const [taxes, nets, income, lines] = [new Amounts(), new Amounts(), new Amounts(), new Amounts()]
  for (const { net, tax, account, taxKey } of goods) {
    taxes.add(taxKey, tax.times(share))
    nets.add(taxKey, net.times(share))
    income.add(account, net.times(share))
    lines.add(taxKey, 1)
    lines.add(account, 1)
  }
  const owed = round(owedExactly)
  const tax = round(taxes.sum())

  const movements = cashOf(order)
  const cash = new Amounts()
  movements.forEach(({ account, exact }) => cash.add(account, round(exact)))
  const tender = sum(tenders.map(round))
  income.add(LIABILITY, tender.negated())

  const open = owed.minus(cash.sum()).minus(tender)
  const exactMoney = sum([...movements.map(({ exact }) => exact), ...tenders])
  const count = movements.length + tenders.length
  const paid = count > 0 && owedExactly.minus(exactMoney).abs().isLessThan(unit.dividedBy(2))
  const writtenOff = paid && open.abs().isLessThanOrEqualTo(unit.times(count)) ? open : new Exact(0)
  const receivable = open.minus(writtenOff)
  return {
    owed,
    tax,
    taxes: roundToSum(taxes, tax, unit),
    nets,
    income,
    lines,
    cash,
    tender,
    receivable,
    writtenOff,
  }
}

/** Credit lines by what they mean. Medusa leaves those of up to a minor unit out of its totals, and so do the books. */
function creditsOf(order: RawOrder, unit: BigNumber) {
  const counting = order.credit_lines
    .map(({ reference, raw_amount }) => ({ reference, amount: new Exact(raw_amount.value) }))
    .filter(({ amount }) => amount.abs().isGreaterThan(unit))
  const isTender = ({ reference }: { reference: string | null }) => TENDER.includes(reference ?? "")
  return {
    tenders: counting.filter(isTender).map(({ amount }) => amount),
    allowances: counting.filter((line) => !isTender(line)).map(({ amount }) => amount),
  }
}

const sum = (amounts: BigNumber[]): BigNumber =>
  amounts.reduce((total, amount) => total.plus(amount), new Exact(0))
