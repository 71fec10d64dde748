import { applyPlan } from "../../__tests__/apply-plan"
import { ledgerRow, plainOrder, settings } from "../../__tests__/books"
import { type LedgerDocument } from "../../ledger/ledger"
import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"

const IMPORT = "xero:pay-1"
const at = "2026-07-01T10:00:00.000Z"

/** An order of 12.00, with money received or given back by an import or by hand. */
const sold = (
  captures: { amount: string; import_id?: string }[],
  refunds: { amount: string; import_id?: string }[] = []
): OrderSnapshot =>
  plainOrder({
    payments: [
      {
        id: "pay_1",
        provider_id: "pp_card",
        currency_code: "GBP",
        captures: captures.map((one, index) => ({ id: `capt_${index}`, created_at: at, ...one })),
        refunds: refunds.map((one, index) => ({ id: `ref_${index}`, created_at: at, ...one })),
      },
    ],
  })

const row = (total: string, more: Partial<LedgerDocument> = {}) =>
  ledgerRow({
    kind: "payment",
    source_id: IMPORT,
    key: "FPS",
    xero_id: "pay-1",
    total,
    applied_to: "order_1",
    origin: "xero",
    ...more,
  })

const invoiced = applyPlan(planOrder(plainOrder(), settings(), []), [])
const inXero = (status: string) =>
  invoiced.map((one) => (one.kind === "invoice" ? { ...one, xero_status: status } : one))
const plan = (order: OrderSnapshot, ledger: LedgerDocument[]) =>
  planOrder(order, settings(), ledger)

describe("an order with money that was recorded in Xero", () => {
  it("has nothing to send, whole or in part", () => {
    const whole = plan(sold([{ amount: "12", import_id: IMPORT }]), [
      ...inXero("PAID"),
      row("12.00"),
    ])
    expect([whole.commands, whole.holds]).toEqual([[], []])
    const part = plan(sold([{ amount: "5", import_id: IMPORT }]), [...invoiced, row("5.00")])
    expect([part.commands, part.holds]).toEqual([[], []])
  })

  it("has nothing to send before the capture is there, whatever is seen first", () => {
    const before = plan(sold([]), [...inXero("PAID"), row("12.00")])
    expect([before.commands, before.holds]).toEqual([[], []])
  })

  it("sends what was captured in Medusa beside it, and on what is left due", () => {
    const captures = [{ amount: "5", import_id: IMPORT }, { amount: "7" }]
    const { commands, holds } = plan(sold(captures), [...invoiced, row("5.00")])
    expect(commands).toMatchObject([
      { kind: "payment", source_id: "capt_1", payload: { Amount: 7 } },
    ])
    expect(holds).toEqual([])
  })

  it("counts an import that came as two captures once", () => {
    const captures = [
      { amount: "5", import_id: IMPORT },
      { amount: "7", import_id: IMPORT },
    ]
    expect(plan(sold(captures), [...inXero("PAID"), row("12.00")]).commands).toEqual([])
  })

  it("holds money of the same amount that was captured in Medusa too", () => {
    const { commands, holds } = plan(sold([{ amount: "12" }]), [...inXero("PAID"), row("12.00")])
    expect(commands).toEqual([])
    expect(holds).toMatchObject([{ code: "settled_in_xero", source_id: "capt_0" }])
  })

  it("sends what another organisation's payment was imported from as any capture", () => {
    const { commands } = plan(sold([{ amount: "12", import_id: "xero:elsewhere" }]), invoiced)
    expect(commands).toMatchObject([
      { kind: "payment", source_id: "capt_0", payload: { Amount: 12 } },
    ])
  })

  it("is flagged where the payment was removed in Xero, ours as well as theirs, and nothing is sent again", () => {
    const order = sold([{ amount: "12", import_id: IMPORT }])
    const theirs = plan(order, [...invoiced, row("12.00", { state: "removed" })])
    expect(theirs.commands).toEqual([])
    expect(theirs.holds).toMatchObject([{ code: "payment_removed", kind: "payment" }])
    expect(theirs.holds[0].message).toContain("12.00 GBP on invoice ORD-1001 was deleted in Xero")
    const ours = row("12.00", { state: "removed", source_id: "capt_0", origin: "medusa" })
    const flagged = plan(sold([{ amount: "12" }]), [...invoiced, ours])
    expect(flagged.commands).toEqual([])
    expect(flagged.holds).toMatchObject([{ code: "payment_removed", source_id: "capt_0" }])
  })

  it("is in step again once a removed payment is reversed", () => {
    const order = sold([{ amount: "12", import_id: IMPORT }], [{ amount: "12", import_id: IMPORT }])
    const { commands, holds } = plan(order, [...invoiced, row("12.00", { state: "removed" })])
    expect([commands, holds]).toEqual([[], []])
    const paidAgain = row("12.00", { source_id: "xero:pay-2" })
    const again = plan(
      {
        ...order,
        payments: [
          {
            ...order.payments[0],
            captures: [
              ...order.payments[0].captures,
              { id: "capt_9", amount: "12", created_at: at, import_id: "xero:pay-2" },
            ],
          },
        ],
      },
      [...inXero("PAID"), row("12.00", { state: "removed" }), paidAgain]
    )
    expect([again.commands, again.holds]).toEqual([[], []])
  })
})
