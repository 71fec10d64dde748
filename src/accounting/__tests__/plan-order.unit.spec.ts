import { type Command, type InvoiceCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { item, ledgerRow, order, paid, plainOrder, refunded, settings } from "./books"

const plan = (one: OrderSnapshot, ledger: LedgerDocument[] = [], more = {}) =>
  planOrder(one, settings(more), ledger)
const told = (commands: Command[]) => commands.map(({ kind, action }) => `${kind} ${action}`)
const codes = (found: { holds: { code: string }[] }) => found.holds.map(({ code }) => code)
const post = (one: OrderSnapshot, more = {}) => applyPlan(plan(one, [], more), [])
const twoShirts = { lines: [item({ quantity: "2" })], medusa_total: "24", medusa_tax_total: "4" }
const cancelled = { canceled_at: "2026-07-05T00:00:00.000Z" }

describe("an order's plan", () => {
  it("makes contact, invoice and payment, in this order", () => {
    const { commands, holds } = plan(plainOrder({ payments: paid("12") }))
    expect(told(commands)).toEqual(["contact create", "invoice create", "payment create"])
    expect(holds).toEqual([])
    expect(commands[2].payload).toEqual({
      AccountID: "acc-612",
      Amount: 12,
      Date: "2026-07-01",
      Reference: "#1001 capt_1",
    })
  })

  it.each([
    ["a draft", plainOrder({ is_draft_order: true }), {}, /Draft/],
    ["before the start date", plainOrder({ created_at: "2025-12-31T12:00:00Z" }), {}, /start date/],
    ["invoices off", plainOrder(), { sync_invoices: false }, /switched off/],
    ["cancelled unpaid", plainOrder(cancelled), {}, /cancelled before/],
    [
      "cancelled and given back",
      plainOrder({ ...cancelled, payments: refunded(paid("12"), "12") }),
      {},
      /given back/,
    ],
  ])("skips an order: %s", (_why, one, more, reason) => {
    const { commands, holds, skipped } = plan(one, [], more)
    expect({ commands, holds }).toEqual({ commands: [], holds: [] })
    expect(skipped).toMatch(reason)
  })

  it("draws the start date in the organisation's time zone", () => {
    const late = plainOrder({ created_at: "2026-06-30T23:30:00Z" })
    expect(plan(late, [], { start_date: "2026-07-01" }).skipped).toBeNull()
    expect(
      plan(late, [], { start_date: "2026-07-01", time_zone: "America/New_York" }).skipped
    ).toMatch(/start date/)
  })

  it("changes an unpaid invoice, keeping the ids of its lines and its date", () => {
    const ledger = post(plainOrder())
    const { commands } = plan(plainOrder(twoShirts), ledger, { due_days: 30 })
    expect(told(commands)).toEqual(["invoice update"])
    const { payload, expected } = commands[0] as InvoiceCommand
    expect(payload.LineItems).toMatchObject([{ Quantity: 2, LineItemID: "line-of-item_1" }])
    expect(payload.DueDate).toBe("2026-07-15")
    expect(expected.total).toBe("24.00")
  })

  it("holds a paid order that changed, with the difference", () => {
    const before = plainOrder({ payments: paid("12") })
    const after = { ...before, ...twoShirts }
    const { commands, holds } = plan(after, post(before))
    expect(commands).toEqual([])
    expect(holds).toMatchObject([{ code: "changed_after_payment", kind: "invoice" }])
    expect(holds[0].message).toContain("a difference of 12.00 GBP")
  })

  it("takes a payment of unclear fate for money on the invoice", () => {
    const before = plainOrder({ payments: paid("12") })
    const unclear = post(before).map((row) =>
      row.kind === "payment" ? { ...row, state: "intended" as const } : row
    )
    expect(codes(plan({ ...before, ...twoShirts }, unclear))).toEqual(["changed_after_payment"])
    const calledOff = plan({ ...before, ...cancelled }, unclear)
    expect(calledOff.commands).toEqual([])
  })

  it("takes back the unpaid invoice of a cancelled order, and holds the paid one", () => {
    expect(told(plan(plainOrder(cancelled), post(plainOrder())).commands)).toEqual(["invoice void"])
    const paidOrder = plainOrder({ payments: paid("12") })
    const after = plan({ ...paidOrder, ...cancelled }, post(paidOrder))
    expect(after.commands).toEqual([])
    expect(codes(after)).toEqual(["changed_after_payment", "overpaid"])
    expect(after.holds[1].message).toContain("12.00 GBP")
  })

  it("shows money that stays on a cancelled order that was never sent", () => {
    const one = plainOrder({ ...cancelled, payments: refunded(paid("20", "30.66"), "20") })
    const { commands, holds } = plan(one)
    expect(commands).toEqual([])
    expect(holds).toMatchObject([{ code: "overpaid" }])
    expect(holds[0].message).toContain("30.66 GBP")
  })

  it("settles an unclear invoice of a cancelled order, then takes it back", () => {
    const ledger = [ledgerRow({ state: "intended", key: "OLD-1001", xero_id: null })]
    const { commands } = plan(plainOrder(cancelled), ledger)
    expect(told(commands)).toEqual(["contact create", "invoice create", "invoice void"])
    expect(commands[1].key).toBe("OLD-1001")
  })

  it("posts documents and holds refunds, their echo in credit lines included", () => {
    const one = plainOrder({
      payments: refunded(paid("12"), "5"),
      credit_lines: [{ id: "cl", amount: "5", reference: "Customer Care Adjustment" }],
      medusa_total: "7",
    })
    const planned = plan(one)
    expect(told(planned.commands)).toEqual(["contact create", "invoice create", "payment create"])
    expect(planned.holds).toMatchObject([{ code: "refund_not_posted", source_id: "ref_1" }])
    expect(planned.holds[0].message).toContain("5.00 GBP")
  })

  it.each([
    ["spent store credit", "5", "store-credit", []],
    ["an allowance", "5", "goodwill", []],
    ["more than was given back", "5", "goodwill", ["4.99"]],
    ["store credit as large as a refund", "5", "store-credit", ["5"]],
  ])("holds %s before posting", (_what, amount, reference, refunds) => {
    const one = plainOrder({
      payments: refunded(paid("12"), ...refunds),
      credit_lines: [{ id: "cl", amount, reference }],
    })
    const planned = plan(one)
    expect(planned.commands).toEqual([])
    expect(codes(planned)).toContain("credit_line_not_posted")
  })

  it("ignores credit lines of nothing and of a minor unit", () => {
    const credit_lines = ["0", "0.01"].map((amount) => ({ id: amount, amount, reference: "order" }))
    expect(codes(plan(plainOrder({ credit_lines })))).toEqual([])
  })

  it("posts an order of nothing without payments, once", () => {
    const free = order([item({ unit_price: "0" })], { total: "0", tax: "0" })
    const first = plan(free)
    expect(told(first.commands)).toEqual(["contact create", "invoice create"])
    expect(plan(free, applyPlan(first, [])).commands).toEqual([])
  })

  it("makes a failed document again, looks for an intended one, leaves a removed one", () => {
    const of = (state: LedgerDocument["state"]) =>
      plan(plainOrder(), [ledgerRow({ state, key: "P-1" })])
    expect(of("failed").commands.at(-1)).toMatchObject({ action: "create", key: "ORD-1001" })
    expect(of("intended").commands.at(-1)).toMatchObject({ action: "create", key: "P-1" })
    expect(of("removed").skipped).toMatch(/voided or deleted/)
  })
})
