import { applyPlan, type Fate } from "../../__tests__/apply-plan"
import { item, ledgerRow, off, order, paid, plainOrder, settings } from "../../__tests__/books"
import { type QuoteCommand } from "../../ledger/command"
import { type LedgerDocument } from "../../ledger/ledger"
import { planGone } from "../../plan/plan-gone"
import { planOrder } from "../../plan/plan-order"
import { type OrderSnapshot } from "../../order/order-snapshot"

const quoting = settings({ draft_orders: "quote" })
const draft = plainOrder({ is_draft_order: true })
const two = order(
  [item({ quantity: "2" })],
  { total: "24", tax: "4" },
  { is_draft_order: true, version: 2 }
)
const placed = plainOrder({ payments: paid("12") })

const quoteOf = (commands: object[]) =>
  commands.find((one): one is QuoteCommand => "kind" in one && one.kind === "quote")
const stepOf = (of: OrderSnapshot, ledger: LedgerDocument[], choices = quoting) =>
  quoteOf(planOrder(of, choices, ledger).commands)?.payload.Status

/** Plans and carries out until nothing follows; the quote's statuses on the way. */
function settle(of: OrderSnapshot | null, ledger: LedgerDocument[], fate: Fate = "answered") {
  const statuses: string[] = []
  let rows = ledger
  for (let round = 0; round < 9; round += 1) {
    const plan = of ? planOrder(of, quoting, rows) : planGone(rows)
    const status = quoteOf(plan.commands)?.payload.Status
    statuses.push(...(status ? [status] : []))
    rows = applyPlan(plan, rows, () => fate)
    if (!plan.again) {
      return { rows, statuses, commands: of ? planOrder(of, quoting, rows).commands : [] }
    }
  }
  throw new Error("It never comes to rest.")
}

const withStatus = (rows: LedgerDocument[], xero_status: string) =>
  rows.map((row) => (row.kind === "quote" ? { ...row, xero_status } : row))

describe("the quote of a draft order", () => {
  const { rows: quoted } = settle(draft, [])

  it("is made for the contact, with the lines of the invoice to come", () => {
    const { commands, skipped, holds } = planOrder(draft, quoting, [])
    expect([skipped, holds]).toEqual([null, []])
    expect(commands.map(({ kind, action }) => `${action} ${kind}`)).toEqual([
      "create contact",
      "create quote",
    ])
    expect(quoteOf(commands)).toMatchObject({
      source_id: "order_1",
      key: "QU-1001",
      expected: { total: "12.00", tax: "2.00" },
      payload: {
        QuoteNumber: "QU-1001",
        Reference: "Order #1001",
        Date: "2026-07-01",
        Status: "SENT",
        LineItems: [{ Quantity: 1, UnitAmount: 10, AccountCode: "200", TaxType: "OUTPUT2" }],
      },
    })
    const after = planOrder(draft, quoting, quoted)
    expect([after.commands, after.skipped]).toEqual([[], null])
  })

  it.each([
    ["drafts are ignored", draft, settings()],
    ["it is from before the start date", draft, { ...quoting, start_date: "2026-07-02" }],
    ["invoices are off", draft, { ...quoting, sync_invoices: false }],
    ["nothing is on it", { ...draft, lines: [] }, quoting],
    ["it was cancelled", { ...draft, canceled_at: "2026-07-02T00:00:00Z" }, quoting],
  ])("is not made when %s", (_why, of, choices) => {
    const plan = planOrder(of, choices, [])
    expect(plan.commands).toEqual([])
    expect(plan.skipped).toBe("Draft orders are not sent.")
  })

  it("quotes a price finer than a penny as one piece, and what is off below zero", () => {
    const fine = item({ quantity: "3", unit_price: "0.335", tax_lines: [] })
    const dear = order([fine], { total: "1.01", tax: "0" }, { is_draft_order: true })
    expect(quoteOf(planOrder(dear, quoting, []).commands)?.payload.LineItems).toMatchObject([
      { Description: expect.stringMatching(/^3 × Shirt/), Quantity: 1, UnitAmount: 1.01 },
    ])
    const credit = { id: "cl_1", amount: "2", reference: null, created_at: draft.created_at }
    const less = { ...draft, credit_lines: [credit], version: 2 }
    const lower = quoteOf(planOrder(less, quoting, []).commands)
    expect(lower?.expected.total).toBe("10.00")
    expect(lower?.payload.LineItems.map(({ UnitAmount }) => UnitAmount < 0)).toEqual([false, true])
    const discounted = order([item({ adjustments: [off("1")] })], { total: "10.8", tax: "1.8" })
    const [line] =
      quoteOf(planOrder({ ...discounted, is_draft_order: true }, quoting, []).commands)?.payload
        .LineItems ?? []
    expect(line).toMatchObject({ UnitAmount: 10, DiscountAmount: 1 })
  })

  it("waits with the reason when an account is missing", () => {
    const { commands, holds } = planOrder(draft, { ...quoting, mappings: [] }, [])
    expect(commands).toEqual([])
    expect(holds).toContainEqual(expect.objectContaining({ kind: "quote" }))
  })

  it("follows the draft, back to sent first where the customer had answered", () => {
    const { commands } = planOrder(two, quoting, quoted)
    expect(commands).toMatchObject([
      { action: "update", lines_changed: true, expected: { total: "24.00", tax: "4.00" } },
    ])
    for (const answered of ["ACCEPTED", "DECLINED"]) {
      const { statuses, rows, commands: rest } = settle(two, withStatus(quoted, answered))
      expect([statuses, rest]).toEqual([["SENT", "SENT"], []])
      expect(rows.find(({ kind }) => kind === "quote")?.total).toBe("24.00")
    }
    const other = { ...draft, email: "other@example.com" }
    expect(planOrder(other, quoting, quoted).commands).toMatchObject([
      { kind: "contact", action: "create" },
      { kind: "quote", action: "update", lines_changed: false },
    ])
  })

  it("leaves what was answered, invoiced or deleted in Xero", () => {
    for (const status of ["ACCEPTED", "DECLINED", "INVOICED"]) {
      expect(stepOf(draft, withStatus(quoted, status))).toBeUndefined()
    }
    expect(stepOf(two, withStatus(quoted, "INVOICED"))).toBeUndefined()
    const deleted = quoted.map((row) => ({ ...row, state: "removed" as const }))
    expect(stepOf(two, deleted)).toBeUndefined()
    expect(stepOf(draft, withStatus(quoted, "DRAFT"))).toBe("SENT")
  })

  it.each([
    ["SENT", ["ACCEPTED", "INVOICED"]],
    ["DECLINED", ["SENT", "ACCEPTED", "INVOICED"]],
    ["ACCEPTED", ["INVOICED"]],
    ["INVOICED", []],
  ])("from %s goes %j beside the invoice when the draft is placed", (from, way) => {
    const { statuses, rows, commands } = settle(placed, withStatus(quoted, from))
    expect([statuses, commands]).toEqual([way, []])
    expect(rows.map(({ kind, xero_status }) => `${kind} ${xero_status}`)).toEqual(
      expect.arrayContaining(["quote INVOICED", "invoice PAID"])
    )
  })

  it("is not invoiced before there is an invoice", () => {
    const rows = withStatus(quoted, "ACCEPTED")
    expect(stepOf(placed, rows)).toBeUndefined()
    expect(stepOf(placed, rows, { ...quoting, mappings: [] })).toBeUndefined()
    const invoice = ledgerRow({ kind: "invoice", source_id: "order_1", key: "ORD-1001" })
    expect(stepOf(placed, [...rows, { ...invoice, state: "failed" }])).toBeUndefined()
  })

  it.each([
    ["SENT", ["DECLINED"]],
    ["ACCEPTED", ["SENT", "DECLINED"]],
    ["DRAFT", ["SENT", "DECLINED"]],
    ["INVOICED", []],
  ])("from %s goes %j when the draft is cancelled, or deleted", (from, way) => {
    const rows = withStatus(quoted, from)
    const cancelled = { ...draft, canceled_at: "2026-07-02T00:00:00Z" }
    expect(settle(cancelled, rows).statuses).toEqual(way)
    expect(settle(null, rows).statuses).toEqual(way)
  })

  it("is sent again as it was after an unclear answer, then brought up to date", () => {
    const lost = applyPlan(planOrder(draft, quoting, []), [], () => "lost")
    const { commands, again } = planOrder(two, quoting, lost)
    expect(quoteOf(commands)).toMatchObject({ action: "create", expected: { total: "12.00" } })
    expect(again).toBe(true)
    expect(settle(two, lost).commands).toEqual([])
    const refused = applyPlan(planOrder(draft, quoting, []), [], () => "refused")
    expect(quoteOf(planOrder(two, quoting, refused).commands)?.expected.total).toBe("24.00")
  })
})

describe("the draft invoice of a draft order", () => {
  const invoicing = settings({ draft_orders: "draft_invoice", authorise_when_paid: true })
  const statusOf = (of: OrderSnapshot, ledger: LedgerDocument[], choices = invoicing) =>
    planOrder(of, choices, ledger).commands.flatMap((command) =>
      command.kind === "invoice" ? [`${command.action} ${command.payload.Status}`] : []
    )
  const rows = applyPlan(planOrder(draft, invoicing, []), [])

  it("is a draft whatever the owner's status says, and takes no money", () => {
    expect(statusOf(draft, [])).toEqual(["create DRAFT"])
    const unusual = { ...draft, payments: paid("12") }
    expect(planOrder(unusual, invoicing, rows).commands).toEqual([])
    expect(statusOf(two, rows)).toEqual(["update DRAFT"])
  })

  it("gets the owner's status when the draft is placed, once", () => {
    const order1 = plainOrder()
    expect(statusOf(order1, rows)).toEqual(["update AUTHORISED"])
    const submitted = { ...invoicing, invoice_status: "SUBMITTED" as const }
    expect(statusOf(order1, rows, submitted)).toEqual(["update SUBMITTED"])
    expect(planOrder(placed, submitted, rows).commands).toMatchObject([
      { kind: "invoice", payload: { Status: "AUTHORISED" } },
      { kind: "payment" },
    ])
    const drafts = { ...invoicing, invoice_status: "DRAFT" as const }
    const after = applyPlan(planOrder(order1, drafts, rows), rows)
    expect(statusOf(order1, after)).toEqual([])
  })

  it("is deleted with its draft, unless it was approved", () => {
    expect(planGone(rows).commands).toMatchObject([{ kind: "invoice", action: "void" }])
    const approved = rows.map((row) => ({ ...row, xero_status: "AUTHORISED" }))
    expect(planGone(approved).commands).toEqual([])
    const ordinary = applyPlan(
      planOrder(plainOrder(), { ...invoicing, invoice_status: "DRAFT" }, []),
      []
    )
    expect(planGone(ordinary)).toMatchObject({
      commands: [],
      skipped: expect.stringMatching(/^It no longer/),
    })
  })
})
