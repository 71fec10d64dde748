import fc from "fast-check"
import { bookable, movementsOf } from "../../cash/movements"
import { type InvoiceCommand } from "../../ledger/command"
import { decimal, sum } from "../../money/money"
import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"
import { applyPlan } from "../../__tests__/apply-plan"
import { item, order, paid, plainOrder, shipping } from "../../__tests__/books"
import { livedOrder } from "../../__tests__/lived-order"
import { positionOf } from "../../__tests__/position-of"
import { adoptInvoice } from "../adopt-invoice"
import { FOUND_DIFFERENCE } from "../found-bookings"
import { type FoundLine, type WholeInvoice } from "../found-invoice"
import { firstInvoice, orderFigures } from "../order-figures"
import { adopted, books, found } from "./found-example"

const after = (one: OrderSnapshot, invoice: WholeInvoice) =>
  planOrder(one, books, adopted(one, invoice))

describe("an invoice of somebody else's that stands for an order", () => {
  it("leaves nothing to be sent where it is paid as the order is", () => {
    expect(after(plainOrder({ payments: paid("12") }), found())).toMatchObject({
      commands: [],
      holds: [],
      skipped: null,
    })
  })

  it("gets the payment that Xero lacks, and stays as it is", () => {
    const open = found({ status: "AUTHORISED", amount_due: "12.00", payments: [] })
    const { commands } = after(plainOrder({ payments: paid("12") }), open)
    expect(commands).toMatchObject([{ kind: "payment", applied_to: "order_1" }])
    expect(after(plainOrder(), open).commands).toEqual([])
  })

  it("takes a payment that was imported once for the capture that came of it", () => {
    const [payment] = paid("12")
    const [capture] = payment.captures
    const imported = { ...payment, captures: [{ ...capture, import_id: "xero:pay-in-xero" }] }
    expect(after(plainOrder({ payments: [imported] }), found())).toMatchObject({
      commands: [],
      holds: [],
    })
  })

  it("is made up for by a credit note or a further invoice where the order has changed", () => {
    const open = found({ status: "AUTHORISED", amount_due: "12.00", payments: [] })
    const rows = adopted(plainOrder(), open)
    const more = order([item({ unit_price: "15" })], { total: "18", tax: "3" })
    expect(planOrder(more, books, rows).commands).toMatchObject([
      { kind: "invoice", action: "create", key: "ORD-1001-2", expected: { total: "6.00" } },
    ])
    const less = order([item({ unit_price: "5" })], { total: "6", tax: "1" })
    expect(planOrder(less, books, rows).commands).toMatchObject([
      { kind: "credit_note", key: "CN-1001", expected: { total: "6.00", tax: "1.00" } },
      { kind: "allocation" },
    ])
  })

  it("keeps its accounts: what goes back is credited where it was booked", () => {
    const lines: FoundLine[] = [
      { account_code: "205", tax_type: "OUTPUT2", net: "10.00", tax: "2.00" },
      { account_code: "200", tax_type: "OUTPUT2", net: "4.00", tax: "0.80" },
    ]
    const whole = order([item(), shipping({ unit_price: "4" })], { total: "16.8", tax: "2.8" })
    const rows = adopted(whole, found({ total: "16.80", tax: "2.80", lines }))
    expect(rows[0].lines.map(({ account_code }) => account_code)).toEqual(["205", "200"])
    const back = {
      ...whole,
      lines: [item({ quantity: "0", ordered_quantity: "1" }), whole.lines[1]],
    }
    const [credit] = planOrder(back, books, rows).commands
    expect(credit).toMatchObject({ lines: [{ account_code: "205", net: "10.00", tax: "2.00" }] })
  })

  it("takes our accounts where its own are archived, unknown or cannot be told", () => {
    const at = (...codes: (string | null)[]) =>
      codes.map((account_code) => ({
        account_code,
        tax_type: "OUTPUT2",
        net: "7.00",
        tax: "1.40",
      }))
    const whole = order([item(), shipping({ unit_price: "4" })], { total: "16.8", tax: "2.8" })
    const accounts = (lines: FoundLine[]) =>
      adopted(whole, found({ total: "16.80", tax: "2.80", lines }))[0].lines.map(
        ({ account_code }) => account_code
      )
    expect(accounts(at("205", "200"))).toEqual(["200", "210"])
    expect(accounts(at("999"))).toEqual(["200", "210"])
    expect(accounts(at(null))).toEqual(["200", "210"])
    expect(accounts(at("205"))).toEqual(["205", "205"])
  })

  it("is brought to the order's figures where the owner took one that comes to another total", () => {
    const dearer = found({ total: "13.20", tax: "2.20", status: "AUTHORISED", payments: [] })
    const rows = adopted(plainOrder(), { ...dearer, amount_due: "13.20" })
    expect(rows[0].lines.at(-1)).toMatchObject({ source_id: FOUND_DIFFERENCE, net: "1.00" })
    const { commands } = planOrder(plainOrder(), books, rows)
    expect(commands).toMatchObject([
      { kind: "credit_note", expected: { total: "1.20", tax: "0.20" } },
      { kind: "allocation", payload: { Amount: 1.2 } },
    ])
    expect(
      planOrder(plainOrder(), books, applyPlan({ ...planOrder(plainOrder(), books, rows) }, rows))
        .commands
    ).toEqual([])
  })

  it("ends with the same money and sales as if we had sent everything, in any life of an order", () => {
    fc.assert(
      fc.property(
        livedOrder,
        fc.nat(3),
        fc.boolean(),
        fc.nat(3),
        (one, chosen, lump, paidParts) => {
          const plan = planOrder(one, books, [])
          const figures = orderFigures(one, books, plan)
          const figure = figures[chosen % Math.max(figures.length, 1)]
          fc.pre(figure !== undefined && plan.holds.length === 0)
          fc.pre(decimal(figure.total).gt(0) && decimal(figure.tax).gte(0))
          const movements = bookable(movementsOf(one, books)).filter(
            ({ direction }) => direction === "in"
          )
          const room = decimal(figure.total)
          const taken = movements
            .slice(0, paidParts)
            .filter((_, index, all) => sum(all.slice(0, index + 1).map((m) => m.amount)).lte(room))
          const due = room.minus(sum(taken.map(({ amount }) => amount)))
          const lines: FoundLine[] = figure.bookings.map(({ net, tax, tax_type }) => ({
            account_code: lump ? "205" : "200",
            tax_type,
            net: net.toFixed(2),
            tax: tax.toFixed(2),
          }))
          const rows = adoptInvoice(
            one,
            books,
            plan,
            found({
              currency_code: one.currency_code,
              total: figure.total,
              tax: figure.tax,
              amount_due: due.toFixed(2),
              status: due.isZero() ? "PAID" : "AUTHORISED",
              lines,
              payments: taken.map(({ amount, created_at, id }) => ({
                payment_id: `xero-${id}`,
                amount: amount.toFixed(2),
                date: created_at.slice(0, 10),
              })),
            })
          )
          const rest = planOrder(one, books, rows)
          const touched = rest.commands.filter(
            ({ kind, source_id, action }) =>
              (kind === "invoice" && source_id === one.id) || action !== "create"
          )
          expect(touched).toEqual([])
          const end = applyPlan(rest, rows)
          expect(planOrder(one, books, end).commands).toEqual([])
          const direct = positionOf(applyPlan(plan, []))
          const position = positionOf(end)
          expect(position.money ?? 0).toBe(direct.money ?? 0)
          expect(position.sales ?? 0).toBe(direct.sales ?? 0)
          const taxes = (of: Record<string, number>) =>
            Object.entries(of).filter(([key]) => key.endsWith(" tax"))
          expect(new Map(taxes(position))).toEqual(new Map(taxes(direct)))
        }
      ),
      { numRuns: 150 }
    )
  })

  it("is what our own invoice would come to, first of all", () => {
    const plan = planOrder(plainOrder({ payments: paid("12") }), books, [])
    const invoice: InvoiceCommand | null = firstInvoice(plainOrder(), plan.commands)
    expect(orderFigures(plainOrder(), books, plan)).toMatchObject([
      { total: invoice?.expected.total, tax: invoice?.expected.tax },
    ])
  })
})
