import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { item, paid, plainOrder, refunded, settings } from "./books"

const off = settings({ sync_refunds: false })
const twoShirts = { lines: [item({ quantity: "2" })], medusa_total: "24", medusa_tax_total: "4" }
const oneBack = {
  lines: [item({ quantity: "1", ordered_quantity: "2" })],
  medusa_total: "12",
  medusa_tax_total: "2",
}
const kinds = (plan: ReturnType<typeof planOrder>) =>
  plan.commands.map(({ kind, action }) => `${kind} ${action}`)
const posted = (order: OrderSnapshot) => applyPlan(planOrder(order, off, []), [])

describe("with refunds switched off", () => {
  it("leaves a paid invoice as it is, and says what is to be entered by hand", () => {
    const sold = plainOrder({ ...twoShirts, payments: paid("24") })
    const back = plainOrder({ ...oneBack, payments: refunded(paid("24"), "12") })
    const plan = planOrder(back, off, posted(sold))
    expect(kinds(plan)).toEqual([])
    expect(plan.holds).toEqual([])
    expect(plan.note).toBe(
      "Refunds are switched off, so a credit note over 12.00 GBP and a refund of 12.00 GBP are not sent: enter " +
        "them in Xero by hand."
    )
    expect(kinds(planOrder(back, settings(), posted(sold)))).toEqual([
      "credit_note create",
      "refund create",
    ])
  })

  it("still changes and voids an invoice that nothing is paid on", () => {
    const ledger = posted(plainOrder(twoShirts))
    const less = planOrder(plainOrder(oneBack), off, ledger)
    expect([kinds(less), less.note]).toEqual([["invoice update"], null])
    const cancelled = planOrder(
      plainOrder({ ...twoShirts, canceled_at: "2026-07-05T00:00:00.000Z" }),
      off,
      ledger
    )
    expect([kinds(cancelled), cancelled.note]).toEqual([["invoice void"], null])
  })

  it("sends what is charged further, and payments for it", () => {
    const sold = plainOrder({ ...twoShirts, payments: paid("24") })
    const exchanged = plainOrder({
      lines: [...oneBack.lines, item({ id: "item_2", unit_price: "15" })],
      medusa_total: "30",
      medusa_tax_total: "5",
      payments: paid("24", "6"),
    })
    const plan = planOrder(exchanged, off, posted(sold))
    expect(kinds(plan)).toEqual(["invoice create", "payment create"])
    expect(plan.note).toMatch(/a credit note over 12.00 GBP is not sent: enter it/)
  })

  it("holds money that is received beyond what is due, and sends it once refunds are on", () => {
    const over = plainOrder({ payments: paid("15") })
    const plan = planOrder(over, off, [])
    expect(kinds(plan)).toEqual(["contact create", "invoice create", "payment create"])
    expect(plan.holds).toMatchObject([
      { code: "refunds_off", kind: "payment", source_id: "capt_1" },
    ])
    expect(plan.holds[0].message).toMatch(/^3.00 GBP more was received/)
    const again = planOrder(over, settings(), applyPlan(plan, []))
    expect(again.holds).toEqual([])
    expect(kinds(again)).toContain("payment create")
  })

  it("plans nothing more once its commands are carried out", () => {
    const back = plainOrder({ ...oneBack, payments: refunded(paid("24"), "12") })
    expect(kinds(planOrder(back, off, posted(back)))).toEqual([])
  })
})
