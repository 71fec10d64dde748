import fc from "fast-check"
import { settings, plainOrder, paid, refunded } from "../../__tests__/books"
import { livedOrder } from "../../__tests__/lived-order"
import { balanceOf, movementsOf } from "../../cash/movements"
import { composeInvoice } from "../../invoice/compose-invoice"
import { sum } from "../../money/money"
import { agrees, type ReportRow } from "../report-row"
import { inStep, rowsOf, totalsBy, untouched } from "./report-fixtures"

const books = settings()
const order = plainOrder({ payments: refunded(paid("12"), "2") })

describe("the figures of an order", () => {
  it("agree on both sides once everything is sent, whatever happened to it, and are the order's own", () => {
    fc.assert(
      fc.property(livedOrder, (lived) => {
        const ledger = inStep(lived, books)
        for (const audit of [null, untouched(ledger)]) {
          const rows = rowsOf(lived, books, ledger, audit)
          const open = rows.filter((row) => !agrees(row))
          expect(open.filter(({ cause }) => cause === "unexplained")).toEqual([])
          expect(open.filter(({ cause }) => cause !== "not_in_scope" && cause !== "held")).toEqual(
            []
          )
          const money = rows.filter(({ kind }) => kind === "money")
          expect(sum(money.map(({ store_net }) => store_net)).toFixed(2)).toBe(
            balanceOf(movementsOf(lived, books), "amount").toFixed(2)
          )
        }
      }),
      { numRuns: 100 }
    )
  })

  it("add up to the same totals however they are grouped, in step or not", () => {
    fc.assert(
      fc.property(livedOrder, livedOrder, fc.boolean(), (one, two, sent) => {
        const ledger = sent ? inStep(one, books) : []
        // The order has changed since.
        const later = { ...two, id: one.id, currency_code: one.currency_code }
        const rows = rowsOf(later, books, ledger)
        const [total] = Object.values(totalsBy(rows, () => 1))
        for (const key of [
          ({ day }: ReportRow) => day,
          ({ day }: ReportRow) => day.slice(0, 7),
          ({ account_code }: ReportRow) => account_code,
          ({ tax_type }: ReportRow) => tax_type,
          ({ provider, kind }: ReportRow) => [provider, kind],
        ]) {
          const grouped = Object.values(totalsBy(rows, key))
          for (const side of ["store_net", "store_tax", "xero_net", "xero_tax"] as const) {
            expect(sum(grouped.map((group) => group[side])).toFixed(2)).toBe(
              total?.[side] ?? "0.00"
            )
          }
        }
      }),
      { numRuns: 60 }
    )
  })

  it("of the store are what the order comes to, in step or not", () => {
    fc.assert(
      fc.property(livedOrder, fc.boolean(), (lived, sent) => {
        const plain = { ...lived, canceled_at: null, credit_lines: [], payments: [] }
        const rows = rowsOf(plain, books, sent ? inStep(plain, books) : [])
        const { total, tax } = composeInvoice(plain)
        expect(sum(rows.flatMap((row) => [row.store_net, row.store_tax])).toFixed(2)).toBe(
          total.toFixed(2)
        )
        expect(sum(rows.map(({ store_tax }) => store_tax)).toFixed(2)).toBe(tax.toFixed(2))
      }),
      { numRuns: 60 }
    )
  })

  it("are the goods and the money at their accounts, tax types and days", () => {
    const rows = rowsOf(order, books, inStep(order, books))
    expect(rows.filter(({ kind }) => kind === "sale")).toEqual([
      expect.objectContaining({
        order_id: "order_1",
        order_label: "#1001",
        // Half past midnight in London.
        day: "2026-07-01",
        account_code: "200",
        tax_type: "OUTPUT2",
        document_number: "ORD-1001",
        store_net: "10.00",
        store_tax: "2.00",
        xero_net: "10.00",
        xero_tax: "2.00",
        cause: null,
        reason: null,
      }),
      expect.objectContaining({ account_code: "820", tax_type: "NONE" }),
      expect.objectContaining({ account_code: "820", tax_type: "NONE" }),
    ])
    expect(
      rows
        .filter(({ kind }) => kind === "money")
        .map(({ day, provider, account_code, store_net }) => [
          day,
          provider,
          account_code,
          store_net,
        ])
    ).toEqual([
      ["2026-07-01", "pp_card", "612", "12.00"],
      ["2026-07-10", "pp_card", "612", "-2.00"],
    ])
  })
})
