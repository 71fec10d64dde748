import { paid, plainOrder, refunded, settings } from "../../__tests__/books"
import { customer as anybody } from "../../__tests__/customer"
import { planCustomer } from "../../contact/plan-customer"
import { type OrderSnapshot } from "../../order/order-snapshot"
import { planOrder } from "../../plan/plan-order"
import { applyPlan } from "../../__tests__/apply-plan"
import { hasReached } from "../order-state"
import { type OrderState, type ScopeChoice } from "../scope-choice"
import { widensChoice } from "../widens-choice"

const customer = (...group_ids: string[]) =>
  anybody({ id: "cus_1", group_ids, created_at: "2026-06-30T23:30:00.000Z" })
const skipped = (order: OrderSnapshot, choice: Partial<ScopeChoice>) =>
  planOrder(order, settings(choice), []).skipped
const shop = { sales_channel_id: "sc_shop", sales_channel_name: "Shop" }

describe("which orders are sent", () => {
  it("sends all while nothing is chosen", () => {
    expect(skipped(plainOrder(), {})).toBeNull()
  })

  it.each<[string, Partial<OrderSnapshot>, Partial<ScopeChoice>, string | null]>([
    ["its channel", shop, { sales_channel_ids: ["sc_other", "sc_shop"] }, null],
    [
      "another channel",
      shop,
      { sales_channel_ids: ["sc_other"] },
      "Its sales channel “Shop” is not sent.",
    ],
    [
      "no channel",
      {},
      { sales_channel_ids: ["sc_other"] },
      "It has no sales channel that is sent.",
    ],
    ["its group", { customer: customer("g_1", "g_2") }, { customer_group_ids: ["g_2"] }, null],
    [
      "another group",
      { customer: customer("g_1") },
      { customer_group_ids: ["g_2"] },
      "The customer is in none of the customer groups that are sent.",
    ],
    [
      "no customer",
      {},
      { customer_group_ids: ["g_2"] },
      "The customer is in none of the customer groups that are sent.",
    ],
    [
      "both, of which one is wrong",
      { ...shop, customer: customer("g_1") },
      { sales_channel_ids: ["sc_shop"], customer_group_ids: ["g_2"] },
      "The customer is in none of the customer groups that are sent.",
    ],
  ])("goes by channel and group: %s", (_what, order, choice, reason) => {
    expect(skipped(plainOrder(order), choice)).toBe(reason)
  })

  it.each<[OrderState, RegExp]>([
    ["paid", /not paid in full/],
    ["fulfilled", /not fulfilled/],
    ["completed", /not completed/],
  ])("waits until an order is %s", (order_state, reason) => {
    expect(skipped(plainOrder(), { order_state })).toMatch(reason)
    const there = {
      paid: { payments: paid("12") },
      fulfilled: { is_fulfilled: true },
      completed: { is_completed: true },
      any: {},
    }[order_state]
    expect(skipped(plainOrder(there), { order_state })).toBeNull()
  })

  it.each<[string, Partial<OrderSnapshot>, boolean]>([
    ["nothing", {}, false],
    ["a part", { payments: paid("5") }, false],
    ["all, in parts", { payments: paid("5", "7") }, true],
    ["all but what no coin pays", { payments: paid("11.996") }, true],
    ["all but a penny", { payments: paid("11.99") }, false],
    ["all, given back since", { payments: refunded(paid("12"), "12") }, true],
    ["a gift", { medusa_total: "0" }, true],
  ])("calls an order paid by what was captured: %s", (_what, more, is) => {
    expect(hasReached(plainOrder(more), "paid")).toBe(is)
  })

  it("follows to its end what is in Xero, whatever is chosen later", () => {
    const there = applyPlan(planOrder(plainOrder(shop), settings(), []), [])
    const narrow = settings({
      sales_channel_ids: ["sc_other"],
      customer_group_ids: ["g_2"],
      order_state: "completed",
    })
    const plan = planOrder(plainOrder({ ...shop, payments: paid("12") }), narrow, there)
    expect(plan.skipped).toBeNull()
    expect(plan.commands.map(({ kind }) => kind)).toEqual(["payment"])
  })

  it("does not wait for a draft's state, but for its channel", () => {
    const draft = plainOrder({ ...shop, is_draft_order: true })
    for (const draft_orders of ["quote", "draft_invoice"] as const) {
      const kinds = (choice: Partial<ScopeChoice>) =>
        planOrder(draft, settings({ draft_orders, ...choice }), []).commands.map(({ kind }) => kind)
      const paper = draft_orders === "quote" ? "quote" : "invoice"
      expect(kinds({ order_state: "completed" })).toContain(paper)
      expect(kinds({ sales_channel_ids: ["sc_other"] })).toEqual([])
    }
  })

  it("sends customers by their groups, and goes on with those that are contacts", () => {
    const choice = settings({ customer_group_ids: ["g_2"], sales_channel_ids: ["sc_other"] })
    expect(planCustomer(customer("g_1"), choice, []).skipped).toMatch(/customer groups/)
    const made = planCustomer(customer("g_2"), choice, [])
    expect(made.skipped).toBeNull()
    expect(planCustomer(customer("g_1"), choice, applyPlan(made, [])).skipped).toBeNull()
  })
})

describe("a changed choice", () => {
  const all: ScopeChoice = { sales_channel_ids: [], customer_group_ids: [], order_state: "any" }
  it.each<[string, Partial<ScopeChoice>, Partial<ScopeChoice>, boolean]>([
    ["the same", { order_state: "paid" }, { order_state: "paid" }, false],
    ["a first channel", {}, { sales_channel_ids: ["a"] }, false],
    ["a channel more", { sales_channel_ids: ["a"] }, { sales_channel_ids: ["a", "b"] }, true],
    ["a channel less", { sales_channel_ids: ["a", "b"] }, { sales_channel_ids: ["a"] }, false],
    ["another channel", { sales_channel_ids: ["a"] }, { sales_channel_ids: ["b"] }, true],
    ["all channels", { sales_channel_ids: ["a"] }, {}, true],
    ["all groups", { customer_group_ids: ["a"] }, {}, true],
    ["a later state", {}, { order_state: "completed" }, false],
    ["another state", { order_state: "completed" }, { order_state: "paid" }, true],
    ["any state", { order_state: "paid" }, {}, true],
  ])("may let in more: %s", (_what, before, after, widens) => {
    expect(widensChoice({ ...all, ...before }, { ...all, ...after })).toBe(widens)
  })
})
