import fc from "fast-check"
import { applyPlan } from "../../../accounting/__tests__/apply-plan"
import { settings } from "../../../accounting/__tests__/books"
import { byKind, livedOrder } from "../../../accounting/__tests__/lived-order"
import { explainOrder } from "../../../accounting/explain/explain-order"
import { type ExplainedDocument } from "../../../accounting/explain/explained-plan"
import { planOrder } from "../../../accounting/plan/plan-order"
import { translateSentence } from "../translate-sentence"

function reasonsOf(document: ExplainedDocument): string[] {
  return "lines" in document
    ? document.lines.flatMap(({ because }) => [because.account, because.tax])
    : [document.because]
}

describe("what is said of an order", () => {
  it("is known in every language, whatever the order went through and whatever is mapped", () => {
    const unknown = new Set<string>()
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(
        livedOrder,
        livedOrder,
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.record({
          sync_payments: fc.boolean(),
          sync_refunds: fc.boolean(),
          sync_invoices: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
          period_lock_date: fc.constantFrom(null, null, "2026-01-31", "2030-01-31"),
          start_date: fc.constantFrom(null, null, null, "2030-01-01"),
        }),
        (before, after, dropped, choice) => {
          const ledger = applyPlan(planOrder(byKind(before), settings(), []), [])
          const all = settings()
          const books = {
            ...all,
            ...choice,
            mappings: all.mappings.filter((_mapping, index) => !dropped.includes(index)),
          }
          const order = { ...byKind(after), customer: before.customer }
          const { documents, holds, skipped, note } = explainOrder(order, books, ledger)
          for (const { code, message } of holds) {
            kinds.set(code, (kinds.get(code) ?? 0) + 1)
            said(message)
          }
          ;[skipped, note].forEach((text) => text && said(text))
          documents.flatMap(reasonsOf).forEach(said)
        }
      ),
      { numRuns: 300 }
    )
    function said(text: string): void {
      for (const language of ["de", "fr"]) {
        if (translateSentence(text, language) === text) {
          unknown.add(text)
        }
      }
    }
    expect([...unknown]).toEqual([])
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(["unmapped_account", "unmapped_tax", "unmapped_payment"])
    )
  })
})
