import fc from "fast-check"
import { BigNumber } from "bignumber.js"
import {
  openGateway,
  type OpenGateway,
  valueOf,
} from "../../modules/xero/client/__tests__/open-gateway"
import { type BookSettings } from "../mapping/settings"
import { type OrderSnapshot } from "../order/order-snapshot"
import { settings as fixture, VAT20 } from "./books"
import { bringInStep, type Kept } from "./carry-out"
import { another, byKind, livedOrder } from "./lived-order"
import { cents, positionOf } from "./position-of"

const LIVES = 300
/** Codes of the fixture's accounts that another account stands for in the sandbox. */
const CODES: Record<string, string> = { "820": "835" }

/** In pounds, at rates that the sandbox's British organisation has. */
const british = livedOrder.map((order): OrderSnapshot => ({
  ...byKind(order),
  customer: null,
  currency_code: "GBP",
  currency_decimals: 2,
  lines: byKind(order).lines.map((line) => ({
    ...line,
    tax_lines: line.tax_lines.length > 1 ? [VAT20] : line.tax_lines,
  })),
  payments: order.payments.map((payment) => ({ ...payment, currency_code: "GBP" })),
}))

/** An order as it is placed, as it is after some time, and at its end; no money or credit vanishes. */
const life = fc.tuple(british, british).map(([before, after]): OrderSnapshot[] => [
  { ...before, payments: [], credit_lines: [], canceled_at: null },
  { ...before, canceled_at: null },
  {
    ...after,
    payments: [...before.payments, ...after.payments.map(another(before))],
    credit_lines: [...before.credit_lines, ...after.credit_lines],
  },
])

/** The exact worth of what is kept of the goods, tax included. */
const goodsOf = (order: OrderSnapshot): BigNumber =>
  order.lines.reduce((sum, line) => {
    const factor = line.tax_lines
      .reduce((all, { rate }) => all.plus(rate), new BigNumber(100))
      .div(100)
    const listed = new BigNumber(line.unit_price).times(line.quantity)
    const discount = line.adjustments.reduce(
      (all, { amount, is_tax_inclusive }) =>
        all.plus(is_tax_inclusive ? amount : factor.times(amount)),
      new BigNumber(0)
    )
    const share = new BigNumber(line.quantity).div(line.ordered_quantity ?? line.quantity)
    return sum
      .plus(line.is_tax_inclusive ? listed : listed.times(factor))
      .minus(discount.times(share.isNaN() ? 0 : share))
  }, new BigNumber(0))

/** What the customer owes by the definitions of the books; below zero what the shop owes. */
function receivable(order: OrderSnapshot): BigNumber {
  const goods = goodsOf(order)
  const credits = order.credit_lines.filter(({ amount }) => new BigNumber(amount).abs().gt("0.01"))
  const tender = credits.filter(({ reference }) =>
    ["gift-card", "store-credit"].includes(reference ?? "")
  )
  const add = (all: BigNumber, { amount }: { amount: string }) => all.plus(amount)
  const round = (amount: BigNumber | string) =>
    new BigNumber(amount).decimalPlaces(12, 4).decimalPlaces(2, 4)
  const rounded = (all: BigNumber, { amount }: { amount: string }) => all.plus(round(amount))
  const allowances = credits.filter((line) => !tender.includes(line)).reduce(add, new BigNumber(0))
  const owed = order.canceled_at ? new BigNumber(0) : BigNumber.max(0, goods.minus(allowances))
  const captures = order.payments.flatMap((payment) => payment.captures)
  const refunds = order.payments.flatMap((payment) => payment.refunds)
  const paid = (sum: typeof add) =>
    [...captures, ...tender]
      .reduce(sum, new BigNumber(0))
      .minus(refunds.reduce(sum, new BigNumber(0)))
  // An order that is paid exactly is paid in the books, whatever its captures round to.
  const moved = captures.length + refunds.length + tender.length
  const exactly = moved > 0 && owed.minus(paid(add)).abs().lt("0.005")
  return exactly ? new BigNumber(0) : round(owed).minus(paid(rounded))
}

/** Goods worth less than nothing, and a charge on an order without goods, are held, and none of this test's. */
const isBookable = (steps: OrderSnapshot[]) =>
  steps.every(
    (order) =>
      goodsOf(order).gt(1) ||
      (goodsOf(order).gte(0) && order.credit_lines.every(({ amount }) => !amount.startsWith("-")))
  )

const open = (rows: Kept["ledger"]) => {
  const { sales = 0, money = 0 } = positionOf(rows)
  return sales - money
}

describe("whole lives in the sandbox", () => {
  let xero: OpenGateway
  let books: BookSettings
  beforeAll(async () => {
    xero = await openGateway()
    xero.sandbox.control.limits({ perMinute: 1_000_000, perDay: 1_000_000 })
    const accounts = valueOf(await xero.gateway.accounts())
    const idOf = (target: string) => {
      const code = target.replace(/^acc-/, "")
      return accounts.find((one) => one.code === (CODES[code] ?? code))?.account_id ?? target
    }
    books = fixture({
      chart: {
        accounts,
        tax_rates: valueOf(await xero.gateway.taxRates()),
        currencies: valueOf(await xero.gateway.currencies()),
        tracking: [],
      },
      mappings: fixture().mappings.map((one) => ({ ...one, target: idOf(one.target) })),
    })
  })
  afterAll(() => xero.sandbox.stop())

  it("end where the books must be, after every step, to the cent", async () => {
    const lives = fc.sample(life.filter(isBookable), { numRuns: LIVES, seed: 20261121 })
    const kept: Kept[] = lives.map(() => ({ order: lives[0][0], ledger: [] }))
    for (const step of [0, 1, 2]) {
      kept.forEach((one, at) => {
        one.order = {
          ...lives[at][step],
          id: `order_${at}`,
          display_id: 1000 + at,
          email: `c${at}@example.com`,
        }
      })
      await bringInStep(xero.gateway, books, kept)
      kept.forEach(({ order, ledger }) => {
        expect([order.id, open(ledger) / 100]).toEqual([order.id, receivable(order).toNumber()])
      })
      const owed = kept.reduce((sum, { order }) => sum.plus(receivable(order)), new BigNumber(0))
      expect(balance("610")).toBe(owed.toFixed(2))
      expect(balance("612")).toBe(clearing(kept.map(({ order }) => order)).toFixed(2))
      for (const code of ["200", "205", "210"]) {
        expect([code, balance(code)]).toEqual([code, booked(kept, code)])
      }
    }
  }, 300_000)

  const balance = (code: string) => {
    const row = xero.sandbox.control.trialBalance(xero.tenantId).find((one) => one.Code === code)
    return new BigNumber(row?.Debit ?? 0).minus(row?.Credit ?? 0).toFixed(2)
  }
})

const clearing = (orders: OrderSnapshot[]): BigNumber => {
  const round = ({ amount }: { amount: string }) => new BigNumber(amount).decimalPlaces(2, 4)
  const sum = (amounts: { amount: string }[]) =>
    amounts.reduce((all, one) => all.plus(round(one)), new BigNumber(0))
  const payments = orders.flatMap((order) => order.payments)
  return sum(payments.flatMap(({ captures }) => captures)).minus(
    sum(payments.flatMap(({ refunds }) => refunds))
  )
}

const booked = (kept: Kept[], code: string): string => {
  const lines = kept.flatMap(({ ledger }) =>
    ledger
      .filter(({ state }) => state === "posted")
      .flatMap((row) =>
        row.lines
          .filter(({ account_code }) => account_code === code)
          .map(({ net }) => (row.kind === "credit_note" ? cents(net) : -cents(net)))
      )
  )
  return new BigNumber(lines.reduce((all, one) => all + one, 0)).div(100).toFixed(2)
}
