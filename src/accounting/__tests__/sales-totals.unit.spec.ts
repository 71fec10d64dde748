import fc from "fast-check"
import { type Command, type SalesCommand } from "../ledger/command"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { settings } from "./books"
import { byKind, livedOrder } from "./lived-order"
import { oracleTotals, whole } from "./xero-oracle"

const books = settings()
const rateOf = (taxType: string) =>
  books.chart.tax_rates.find((rate) => rate.tax_type === taxType)?.effective_rate ?? "?"

const isSales = (command: Command): command is SalesCommand =>
  (command.kind === "invoice" || command.kind === "credit_note") && command.action !== "void"

/** What Xero makes of a document is what was meant, and no line is one it refuses. */
function expectTakenAsMeant({ kind, payload, expected, lines }: SalesCommand) {
  const xero = oracleTotals(payload, rateOf)
  expect({ total: xero.total, tax: xero.tax }).toEqual({
    total: whole(expected.total, 2),
    tax: whole(expected.tax, 2),
  })
  expect(xero.total).toBeGreaterThanOrEqual(0n)
  expect(lines).toHaveLength(payload.LineItems.length)
  for (const line of payload.LineItems) {
    const { LineAmountTypes } = payload
    const own = oracleTotals({ LineAmountTypes, LineItems: [line] }, rateOf)
    const amount = LineAmountTypes === "Inclusive" ? own.total : own.total - own.tax
    expect(own.tax * amount).toBeGreaterThanOrEqual(0n)
    expect(own.tax * own.tax).toBeLessThanOrEqual(amount * amount)
    expect(kind === "credit_note" && "DiscountAmount" in line).toBe(false)
  }
  lines.forEach((line, index) => {
    expect(line.tax_type).toBe(payload.LineItems[index].TaxType)
    expect(line.account_code).toBe(payload.LineItems[index].AccountCode)
  })
}

describe("the documents of an order through its life", () => {
  it("come in Xero to what was meant, to the cent", () => {
    fc.assert(
      fc.property(livedOrder, livedOrder, livedOrder, (one, two, three) => {
        const lives = [one, two, three].map((order): OrderSnapshot => ({
          ...byKind(order),
          customer: null,
          currency_code: one.currency_code,
          currency_decimals: one.currency_decimals,
          payments: one.payments,
        }))
        let ledger: ReturnType<typeof applyPlan> = []
        for (const order of lives) {
          const plan = planOrder(order, books, ledger)
          plan.commands.filter(isSales).forEach(expectTakenAsMeant)
          ledger = applyPlan(plan, ledger)
        }
      }),
      { numRuns: 500 }
    )
  })
})
