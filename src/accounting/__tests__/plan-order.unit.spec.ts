import { type Command, type InvoiceCommand } from "../ledger/command"
import { type LedgerDocument } from "../ledger/ledger"
import { type OrderSnapshot } from "../order/order-snapshot"
import { planOrder } from "../plan/plan-order"
import { applyPlan } from "./apply-plan"
import { item, order, paid, plainOrder, refunded, settings } from "./books"

const plan = (one: OrderSnapshot, ledger: LedgerDocument[] = [], more = {}) =>
  planOrder(one, settings(more), ledger)
const told = (commands: Command[]) => commands.map(({ kind, action }) => `${kind} ${action}`)
const credit = (amount: string, reference: string, id = `cl_${amount}`) => ({
  id,
  amount,
  reference,
  created_at: "2026-07-12T10:00:00.000Z",
})
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

  it("charges what a paid order came to beyond its invoice on a further one", () => {
    const before = plainOrder({ payments: paid("12") })
    const { commands, holds } = plan({ ...before, ...twoShirts }, post(before))
    expect(holds).toEqual([])
    expect(commands).toMatchObject([
      {
        kind: "invoice",
        action: "create",
        source_id: "order_1/2",
        key: "ORD-1001-2",
        payload: { Reference: "Order #1001", LineItems: [{ Quantity: 1, UnitAmount: 10 }] },
        expected: { total: "12.00", tax: "2.00" },
      },
    ])
  })

  it("takes a payment of unclear fate for money on the invoice", () => {
    const before = plainOrder({ payments: paid("12") })
    const unclear = post(before).map((row) =>
      row.kind === "payment" ? { ...row, state: "intended" as const } : row
    )
    const changed = plan({ ...before, ...twoShirts }, unclear)
    expect(told(changed.commands)).toEqual(["invoice create", "payment create"])
    expect(changed.commands[1]).toMatchObject({ source_id: "capt_1", payload: { Amount: 12 } })
    const calledOff = plan({ ...before, ...cancelled }, unclear)
    expect(told(calledOff.commands)).toEqual(["credit_note create", "payment create"])
  })

  it("takes back the unpaid invoice of a cancelled order, and credits the paid one", () => {
    expect(told(plan(plainOrder(cancelled), post(plainOrder())).commands)).toEqual(["invoice void"])
    const paidOrder = plainOrder({ payments: paid("12") })
    const after = plan({ ...paidOrder, ...cancelled }, post(paidOrder))
    expect(after.commands).toMatchObject([
      { kind: "credit_note", key: "CN-1001", expected: { total: "12.00", tax: "2.00" } },
    ])
    expect(after.note).toContain("12.00 GBP of what was received has not been given back")
    const refund = plan(
      { ...paidOrder, ...cancelled, payments: refunded(paid("12"), "12") },
      applyPlan(after, post(paidOrder))
    )
    expect(refund.commands).toMatchObject([
      {
        kind: "refund",
        applied_to: "order_1",
        payload: { AccountID: "acc-612", Amount: 12, Reference: "#1001 ref_1" },
      },
    ])
    expect(refund.note).toBeNull()
  })

  it("tells the story of a paid order that was cancelled before it was ever sent", () => {
    const one = plainOrder({ ...cancelled, payments: refunded(paid("12"), "12") })
    const { commands, note } = plan(one)
    expect(told(commands)).toEqual([
      "contact create",
      "invoice create",
      "credit_note create",
      "payment create",
      "refund create",
    ])
    expect(note).toBeNull()
  })

  it("settles an unclear invoice of a cancelled order, then takes it back", () => {
    const ledger = post(plainOrder()).map((row) =>
      row.kind === "invoice"
        ? { ...row, state: "intended" as const, key: "OLD-1001", xero_id: null }
        : row
    )
    const first = plan(plainOrder(cancelled), ledger)
    expect(told(first.commands)).toEqual(["invoice create"])
    expect(first.again).toBe(true)
    expect(first.commands[0]).toMatchObject({ key: "OLD-1001", expected: { total: "12.00" } })
    const second = plan(plainOrder(cancelled), applyPlan(first, ledger))
    expect(told(second.commands)).toEqual(["invoice void"])
    expect(second.again).toBe(false)
  })

  it("credits an allowance with its tax, and pays a refund from it, whatever its reference says", () => {
    const one = plainOrder({
      payments: refunded(paid("12"), "6"),
      credit_lines: [credit("6", "Customer Care Adjustment")],
    })
    const planned = plan(one)
    expect(planned.holds).toEqual([])
    expect(planned.commands.find(({ kind }) => kind === "credit_note")).toMatchObject({
      expected: { total: "6.00", tax: "1.00" },
      lines: [{ source_id: "allowance", account_code: "200", tax_type: "OUTPUT2", net: "5.00" }],
    })
    expect(told(planned.commands)).toContain("refund create")
  })

  it("credits no more than the goods come to", () => {
    const { commands } = plan(plainOrder({ credit_lines: [credit("500", "goodwill")] }))
    expect(told(commands)).toEqual([
      "contact create",
      "invoice create",
      "credit_note create",
      "allocation create",
    ])
    expect(commands[2]).toMatchObject({ expected: { total: "12.00", tax: "2.00" } })
    expect(commands[3]).toMatchObject({
      applied_from: "order_1",
      applied_to: "order_1",
      payload: { Amount: 12 },
    })
  })

  it("pays from a gift card's or store credit's account, and keeps what is put back there", () => {
    const one = plainOrder({ credit_lines: [credit("5", "gift-card", "cl_1")] })
    const spent = plan(one)
    expect(spent.commands.at(-1)).toMatchObject({
      kind: "payment",
      source_id: "order_1:gift-card:5",
      payment_id: null,
      payload: { AccountID: "acc-820", Amount: 5 },
    })
    const over = plainOrder({
      payments: paid("15"),
      credit_lines: [credit("-3", "store-credit", "cl_2")],
    })
    const kept = applyPlan(plan(over), [])
    expect(kept.find(({ kind }) => kind === "refund")).toMatchObject({
      source_id: "order_1:store-credit:-3",
      total: "3",
    })
    expect(plan(over, kept).commands).toEqual([])
  })

  it("knows a credit line again, whose id Medusa changes with every change of the order", () => {
    const of = (...ids: string[]) =>
      plainOrder({ credit_lines: ids.map((id) => credit("5", "gift-card", id)) })
    const ledger = post(of("cl_1"))
    expect(plan(of("cl_2"), ledger).commands).toEqual([])
    expect(plan(of("cl_2", "cl_3"), ledger).commands).toMatchObject([
      { kind: "payment", source_id: "order_1:gift-card:5:2", payload: { Amount: 5 } },
    ])
  })

  it("ignores credit lines of nothing and of a minor unit", () => {
    const credit_lines = ["0", "0.01", "-0.01"].map((amount) => credit(amount, "order"))
    const { commands, holds } = plan(plainOrder({ credit_lines }))
    expect(holds).toEqual([])
    expect(told(commands)).toEqual(["contact create", "invoice create"])
  })

  it("posts an order of nothing without payments, once", () => {
    const free = order([item({ unit_price: "0" })], { total: "0", tax: "0" })
    const first = plan(free)
    expect(told(first.commands)).toEqual(["contact create", "invoice create"])
    expect(plan(free, applyPlan(first, [])).commands).toEqual([])
  })

  it("makes a failed document again, looks for an intended one, leaves a removed one", () => {
    const of = (state: LedgerDocument["state"]) =>
      plan(
        plainOrder(),
        post(plainOrder()).map((row) =>
          row.kind === "invoice" ? { ...row, state, key: "P-1" } : row
        )
      )
    expect(of("failed").commands.at(-1)).toMatchObject({ action: "create", key: "ORD-1001" })
    expect(of("intended").commands.at(-1)).toMatchObject({ action: "create", key: "P-1" })
    expect(of("removed").skipped).toMatch(/voided or deleted/)
  })
})
