import fs from "node:fs"
import path from "node:path"
import { type LedgerDocument } from "../ledger/ledger"
import { decimal } from "../money/money"
import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { settings } from "./books"
import { ledgerEntries } from "./examples/ledger-entries"
import { renderExample } from "./examples/render-example"
import { EXAMPLES } from "./examples/worked-examples"

const PAGE = path.join(__dirname, "../../../docs/bookkeeping.md")
const between = (name: string) =>
  new RegExp(`(<!-- example: ${name} -->\n)[\\s\\S]*?(\n<!-- end of example -->)`)

/** The page's tables; `UPDATE_DOCS=1` writes them anew. */
describe("the accountant's page", () => {
  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    "shows what the plugin does: %s",
    (name, example) => {
      const page = fs.readFileSync(PAGE, "utf8")
      const table = renderExample(example)
      if (process.env.UPDATE_DOCS) {
        fs.writeFileSync(PAGE, page.replace(between(name), `$1\n${table}\n$2`))
      }
      expect(fs.readFileSync(PAGE, "utf8").match(between(name))?.[0]).toContain(`\n${table}\n`)
    }
  )

  it("has no example that is not run", () => {
    const shown = [...fs.readFileSync(PAGE, "utf8").matchAll(/<!-- example: (.*) -->/g)]
    expect(shown.map(([, name]) => name).sort()).toEqual(EXAMPLES.map(({ name }) => name).sort())
  })

  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    "ends settled and balanced: %s",
    (_name, { steps }) => {
      let ledger: LedgerDocument[] = []
      for (const { order } of steps) {
        const plan = planOrder(order, settings(), ledger)
        expect(plan.holds).toEqual([])
        for (const command of plan.commands) {
          const sum = ledgerEntries(command, ledger).reduce(
            (total, { amount }) => total.plus(amount),
            decimal(0)
          )
          expect(sum.toFixed(2)).toBe("0.00")
        }
        ledger = applyPlan(plan, ledger)
        expect(planOrder(order, settings(), ledger).commands).toEqual([])
      }
    }
  )
})
