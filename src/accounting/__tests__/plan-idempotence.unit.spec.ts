import fc from "fast-check"
import { type CustomerSnapshot, type OrderSnapshot } from "../order/order-snapshot"
import { planCustomer } from "../contact/plan-customer"
import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { arbitraryOrder } from "./arbitrary-order"
import { address, paid, refunded, settings } from "./books"

const customer: CustomerSnapshot = {
  id: "cus_1",
  has_account: false,
  email: "jane@example.com",
  first_name: null,
  last_name: null,
  company_name: null,
  phone: null,
  created_at: "2026-06-01T00:00:00.000Z",
  billing_address: null,
  shipping_address: null,
}

/** Orders with a life: captures that may exceed the total, refunds, a cancellation. */
const livedOrder: fc.Arbitrary<OrderSnapshot> = fc
  .record({
    order: arbitraryOrder,
    captures: fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 4 }),
    refunds: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 2 }),
    canceled: fc.boolean(),
    registered: fc.constantFrom(true, false, null),
  })
  .map(({ order, captures, refunds, canceled, registered }) => ({
    ...order,
    payments: refunded(
      paid(...captures.map((mills) => String(mills / 1000))),
      ...refunds.map((mills) => String(mills / 1000))
    ).map((payment) => ({ ...payment, currency_code: order.currency_code })),
    canceled_at: canceled ? "2026-08-01T00:00:00.000Z" : null,
    customer: registered === null ? null : { ...customer, has_account: registered },
  }))

describe("a plan that was carried out", () => {
  it("asks for nothing more when the order is planned again, whatever the settings were", () => {
    fc.assert(
      fc.property(
        livedOrder,
        fc.constantFrom("DRAFT" as const, "AUTHORISED" as const),
        fc.boolean(),
        (order, invoice_status, sync_payments) => {
          const books = settings({ invoice_status, sync_payments })
          const first = planOrder(order, books, [])
          const second = planOrder(order, books, applyPlan(first, []))
          expect(second.commands).toEqual([])
          expect(second.holds).toEqual(first.holds)
        }
      ),
      { numRuns: 500 }
    )
  })

  it("ends at the same place when the order is planned before and after it changed", () => {
    fc.assert(
      fc.property(livedOrder, livedOrder, (before, after) => {
        const changed = { ...after, customer: before.customer, canceled_at: null }
        const early = { ...before, payments: [], canceled_at: null }
        const ledger = applyPlan(planOrder(early, settings(), []), [])
        const invoiced = ledger.some(({ kind }) => kind === "invoice")
        const plan = planOrder(changed, settings(), ledger)
        fc.pre(invoiced && plan.commands.length > 0)
        const end = applyPlan(plan, ledger)
        expect(planOrder(changed, settings(), end).commands).toEqual([])
        const direct = applyPlan(planOrder(changed, settings(), []), [])
        const invoice = (rows: typeof end) => rows.find(({ kind }) => kind === "invoice")
        expect(invoice(end)?.total).toBe(invoice(direct)?.total)
        expect(invoice(end)?.tax).toBe(invoice(direct)?.tax)
      }),
      { numRuns: 300 }
    )
  })

  it("neither pays more than an invoice comes to nor posts a capture twice", () => {
    fc.assert(
      fc.property(livedOrder, (order) => {
        const ledger = applyPlan(planOrder({ ...order, canceled_at: null }, settings(), []), [])
        const total = Number(ledger.find(({ kind }) => kind === "invoice")?.total ?? 0)
        const payments = ledger.filter(({ kind }) => kind === "payment")
        const paidCents = payments.reduce(
          (sum, row) => sum + Math.round(Number(row.total) * 100),
          0
        )
        expect(paidCents).toBeLessThanOrEqual(Math.round(total * 100))
        expect(new Set(payments.map(({ source_id }) => source_id)).size).toBe(payments.length)
      }),
      { numRuns: 500 }
    )
  })

  it("leaves a registered customer alone until something changes", () => {
    const known = { ...customer, has_account: true, first_name: "Jane", billing_address: address() }
    const ledger = applyPlan(planCustomer(known, settings(), []), [])
    expect(planCustomer(known, settings(), ledger).commands).toEqual([])
    const renamed = planCustomer({ ...known, last_name: "Doe" }, settings(), ledger)
    expect(renamed.commands).toMatchObject([{ action: "update", payload: { Name: "Jane Doe" } }])
    expect(planCustomer(known, settings({ sync_customers: false }), []).skipped).toMatch(/off/)
  })
})
