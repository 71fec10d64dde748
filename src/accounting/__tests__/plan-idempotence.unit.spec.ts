import fc from "fast-check"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planCustomer } from "../contact/plan-customer"
import { tenderLines } from "../order/credit-lines"
import { planOrder } from "../plan/plan-order"
import { type LedgerDocument } from "../ledger/ledger"
import { applyPlan } from "./apply-plan"
import { address, settings } from "./books"
import { another, byKind, customer, livedOrder } from "./lived-order"
import { cents, positionOf, sumOf } from "./position-of"
import { whole } from "./xero-oracle"

const amountOn = (rows: LedgerDocument[], id: string, kinds: string[]) =>
  sumOf(rows.filter(({ kind, applied_to }) => kinds.includes(kind) && applied_to === id))
const roundedCents = ({ currency_decimals }: OrderSnapshot, amount: string) => {
  const places = Math.min(currency_decimals, 2)
  const mills = Number(whole(amount, 3))
  const unit = 10 ** (3 - places)
  return (Math.round(mills / unit) * unit) / 10
}

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
      { numRuns: 300 }
    )
  })

  it("ends at the same place when the order is planned before and after it changed", () => {
    fc.assert(
      fc.property(livedOrder, livedOrder, (before, after) => {
        const changed = { ...byKind(after), customer: before.customer, canceled_at: null }
        const early = { ...byKind(before), payments: [], credit_lines: [], canceled_at: null }
        const ledger = applyPlan(planOrder(early, settings(), []), [])
        const invoiced = ledger.some(({ kind }) => kind === "invoice")
        const plan = planOrder(changed, settings(), ledger)
        // What is held is held the same way, but leaves what was sent before.
        fc.pre(invoiced && plan.commands.length > 0 && plan.holds.length === 0)
        const end = applyPlan(plan, ledger)
        expect(planOrder(changed, settings(), end).commands).toEqual([])
        const direct = applyPlan(planOrder(changed, settings(), []), [])
        expect(positionOf(end)).toEqual(positionOf(direct))
      }),
      { numRuns: 300 }
    )
  })

  it("puts no more on a document than it comes to, and every movement on documents as a whole", () => {
    fc.assert(
      fc.property(livedOrder, (order) => {
        const ledger = applyPlan(planOrder(order, settings(), []), [])
        fc.pre(ledger.length > 0)
        for (const row of ledger.filter(({ kind }) => kind === "invoice")) {
          expect(amountOn(ledger, row.source_id, ["payment", "allocation"])).toBeLessThanOrEqual(
            cents(row.total)
          )
        }
        for (const row of ledger.filter(({ kind }) => kind === "credit_note")) {
          const refunded = amountOn(ledger, row.source_id, ["refund"])
          const allocated = sumOf(ledger.filter((one) => one.applied_from === row.source_id))
          expect(refunded + allocated).toBeLessThanOrEqual(cents(row.total))
        }
        const [payment] = order.payments
        const rounded = (amounts: { amount: string }[]) =>
          amounts.reduce((all, { amount }) => all + roundedCents(order, amount), 0)
        const of = (kind: string) => sumOf(ledger.filter((row) => row.kind === kind))
        const tender = tenderLines(order).map(({ amount }) => amount)
        const spent = tender.filter((amount) => !amount.startsWith("-"))
        const kept = tender.flatMap((amount) => (amount.startsWith("-") ? amount.slice(1) : []))
        const moved = (amounts: string[]) => rounded(amounts.map((amount) => ({ amount })))
        expect(of("payment")).toBe(rounded(payment.captures) + moved(spent))
        expect(of("refund")).toBe(rounded(payment.refunds) + moved(kept))
      }),
      { numRuns: 300 }
    )
  })

  it("ends at the same place whichever answers of Xero were lost on the way", () => {
    fc.assert(
      fc.property(
        livedOrder,
        livedOrder,
        fc.array(fc.constantFrom("answered", "lost", "refused"), { minLength: 1, maxLength: 12 }),
        (before, after, fates) => {
          const changed = {
            ...byKind(after),
            customer: before.customer,
            currency_code: before.currency_code,
            currency_decimals: before.currency_decimals,
            payments: [...before.payments, ...after.payments.map(another(before))],
            credit_lines: [
              ...before.credit_lines,
              ...after.credit_lines.map((line) => ({ ...line, id: `${line.id}_later` })),
            ],
          }
          const plan = planOrder(changed, settings(), [])
          fc.pre(plan.commands.length > 0 && plan.holds.length === 0)
          const direct = applyPlan(plan, [])
          const fate = (index: number) => fates[index % fates.length]
          let ledger: LedgerDocument[] = []
          for (const [round, order] of [byKind(before), changed, changed].entries()) {
            const next = planOrder({ ...order, id: changed.id }, settings(), ledger)
            ledger = applyPlan(next, ledger, (index) => fate(round + index))
          }
          for (let round = 0; round < 6; round += 1) {
            ledger = applyPlan(planOrder(changed, settings(), ledger), ledger)
          }
          expect(planOrder(changed, settings(), ledger).commands).toEqual([])
          expect(positionOf(ledger)).toEqual(positionOf(direct))
        }
      ),
      { numRuns: 300 }
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
