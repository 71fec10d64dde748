import fc from "fast-check"
import { applyPlan } from "../../__tests__/apply-plan"
import { settings } from "../../__tests__/books"
import { byKind, livedOrder } from "../../__tests__/lived-order"
import { type Mapping } from "../../mapping/mapping"
import { planOrder } from "../../plan/plan-order"
import { explainOrder } from "../explain-order"

const BORROWED = /^An allowance is|^A cent of tax/

/** Every account that can be chosen for sales and debts, chosen the other way round. */
const swapped = (mapping: Mapping): Mapping =>
  mapping.kind === "revenue" || mapping.kind === "shipping"
    ? { ...mapping, target: mapping.target === "acc-200" ? "acc-205" : "acc-200" }
    : mapping

describe("the reason of a line", () => {
  it("names the account the line goes to, and calls booked only what is", () => {
    const seen = { booked: 0, resolved: 0 }
    fc.assert(
      fc.property(livedOrder, livedOrder, (before, after) => {
        const ledger = applyPlan(planOrder(byKind(before), settings(), []), [])
        const changed = { ...byKind(after), customer: before.customer }
        const books = settings({ mappings: settings().mappings.map(swapped) })
        const { commands, holds } = planOrder(changed, books, ledger)
        const explained = explainOrder(changed, books, ledger)
        expect(explained.documents).toHaveLength(commands.length)
        expect(explained.holds).toEqual(holds)
        const lines = explained.documents.flatMap((one) => ("lines" in one ? one.lines : []))
        const planned = commands.flatMap((one) => ("lines" in one ? one.lines : []))
        expect(lines).toHaveLength(planned.length)
        lines.forEach(({ account, because, tax_rate }, index) => {
          const { source_id, account_code, tax_type } = planned[index]
          expect([account.code, tax_rate.tax_type]).toEqual([account_code, tax_type])
          if (BORROWED.test(because.account)) {
            return
          }
          expect(because.account).toContain(` ${account.code} ${account.name} because `)
          expect(because.tax).toContain(`${tax_rate.name} because `)
          const booked = because.account.startsWith("Stays on")
          seen[booked ? "booked" : "resolved"] += 1
          const isBooked = ledger.some((row) =>
            row.lines.some(
              (line) =>
                line.source_id === source_id &&
                line.account_code === account_code &&
                line.tax_type === tax_type
            )
          )
          expect(isBooked || !booked).toBe(true)
        })
      }),
      { numRuns: 200 }
    )
    expect(Math.min(seen.booked, seen.resolved)).toBeGreaterThan(20)
  })
})
