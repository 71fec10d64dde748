import fc from "fast-check"
import { type InvoiceCommand } from "../ledger/command"
import { composeInvoice } from "../invoice/compose-invoice"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { medusaTotals } from "../../workflows/read/medusa-totals"
import { arbitraryOrder } from "./arbitrary-order"
import { settings } from "./books"
import { halfUp, oracleTotals, whole } from "./xero-oracle"

const RUNS = { numRuns: 500 }
const books = settings()
const rateOf = (taxType: string) =>
  books.chart.tax_rates.find((rate) => rate.tax_type === taxType)?.effective_rate ?? "?"

function invoiceOf(order: OrderSnapshot): InvoiceCommand {
  const { commands, holds } = planOrder(order, books, [])
  expect(holds).toEqual([])
  const invoice = commands.find((command) => command.kind === "invoice")
  return invoice as InvoiceCommand
}

/** A fraction of whole numbers, so that no rounding hides in the test. */
interface Fraction {
  over: bigint
  under: bigint
}
const fraction = (text: string): Fraction => ({ over: whole(text, 12), under: 10n ** 12n })
const add = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
})
const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
})
const inverse = ({ over, under }: Fraction): Fraction => ({ over: under, under: over })
const minus = ({ over, under }: Fraction): Fraction => ({ over: -over, under })

/** The order's total and tax by the definitions of the books, in cents, rounded last. */
function orderFigures(order: OrderSnapshot, decimals: number) {
  let net = fraction("0")
  let gross = fraction("0")
  for (const line of order.lines) {
    const rate = line.tax_lines.reduce((sum, tax) => add(sum, fraction(tax.rate)), fraction("0"))
    const factor = add(fraction("1"), times(rate, fraction("0.01")))
    const price = times(fraction(line.unit_price), fraction(line.quantity))
    let own = line.is_tax_inclusive ? times(price, inverse(factor)) : price
    for (const { amount, is_tax_inclusive } of line.adjustments) {
      const discount = fraction(amount)
      own = add(own, minus(is_tax_inclusive ? times(discount, inverse(factor)) : discount))
    }
    net = add(net, own)
    gross = add(gross, times(own, factor))
  }
  const scale = 10n ** BigInt(decimals)
  const toCents = 10n ** BigInt(2 - decimals)
  const round = ({ over, under }: Fraction) => halfUp(over * scale, under) * toCents
  return { total: round(gross), tax: round(add(gross, minus(net))) }
}

describe("the invoice of any order", () => {
  it("comes to the order's total and tax in Xero, to the cent", () => {
    fc.assert(
      fc.property(arbitraryOrder, (order) => {
        const figures = orderFigures(order, Math.min(order.currency_decimals, 2))
        fc.pre(figures.total >= 0n)
        const { payload, expected } = invoiceOf(order)
        const xero = oracleTotals(payload, rateOf)
        expect({ total: xero.total, tax: xero.tax }).toEqual(figures)
        expect(whole(expected.total, 2)).toBe(figures.total)
        expect(whole(expected.tax, 2)).toBe(figures.tax)
      }),
      RUNS
    )
  })

  it("charges at each rate what Medusa charged, within the minor unit that the sum needs", () => {
    fc.assert(
      fc.property(arbitraryOrder, (order) => {
        fc.pre(orderFigures(order, 0).total >= 0n)
        const { payload } = invoiceOf(order)
        const { taxByType } = oracleTotals(payload, rateOf)
        const unit = order.currency_decimals === 0 ? 1 : 0.01
        for (const taxType of ["OUTPUT2", "RROUTPUT", "TAX001", "TAX003"]) {
          const rate = Number(rateOf(taxType))
          const lines = order.lines.filter(
            (line) => line.tax_lines.reduce((sum, tax) => sum + Number(tax.rate), 0) === rate
          )
          const charged = lines.length ? Number(medusaTotals({ lines }).tax) : 0
          const posted = Number(taxByType.get(taxType) ?? 0n) / 100
          expect(Math.abs(posted - charged)).toBeLessThan(unit + 1e-9)
        }
      }),
      { numRuns: 500 }
    )
  })

  it("sends no number that Xero would round, no discount beyond the line, no tax beyond it", () => {
    fc.assert(
      fc.property(arbitraryOrder, (order) => {
        fc.pre(orderFigures(order, 0).total >= 0n)
        for (const line of invoiceOf(order).payload.LineItems) {
          const list = whole(line.Quantity, 4) * whole(line.UnitAmount, 4)
          const discount = whole(line.DiscountAmount ?? 0, 2) * 1_000_000n
          expect(discount >= 0n && (discount === 0n || discount <= list)).toBe(true)
          const amount = halfUp(list - discount, 1_000_000n)
          const tax = whole(line.TaxAmount ?? 0, 2)
          expect(tax * amount >= 0n && tax * tax <= amount * amount).toBe(true)
        }
      }),
      RUNS
    )
  })

  it("rounds at most a minor unit a line, in one visible line", () => {
    fc.assert(
      fc.property(arbitraryOrder, (order) => {
        fc.pre(orderFigures(order, 0).total >= 0n)
        const { lines } = composeInvoice(order)
        const rounding = lines.filter(({ source_id }) => source_id === "rounding")
        expect(rounding.length).toBeLessThanOrEqual(1)
        const most = (order.currency_decimals === 0 ? 1 : 0.01) * lines.length
        expect(Math.abs(Number(rounding[0]?.amount ?? 0))).toBeLessThanOrEqual(most + 1e-9)
      }),
      RUNS
    )
  })
})
