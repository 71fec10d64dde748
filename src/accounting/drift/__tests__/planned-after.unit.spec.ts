import { item, paid, plainOrder, refunded, settings } from "../../__tests__/books"
import { type LedgerDocument } from "../../ledger/ledger"
import { planOrder } from "../../plan/plan-order"
import { inStep, untouched } from "../../report/__tests__/report-fixtures"
import { moneyDrift } from "../money-drift"
import { restoreProblem } from "../restore-problem"

const books = settings()
const unpaid = plainOrder()
const returned = plainOrder({ payments: refunded(paid("12"), "2") })

const commands = (order: typeof unpaid, ledger: LedgerDocument[]) =>
  planOrder(order, books, ledger).commands.map(({ kind, action, key }) => [kind, action, key])

const changed = (
  ledger: LedgerDocument[],
  kind: LedgerDocument["kind"],
  change: (row: LedgerDocument) => Partial<LedgerDocument>
) => ledger.map((row) => (row.kind === kind ? { ...row, ...change(row) } : row))

const withMark = (mark: object) => (row: LedgerDocument) => ({ posted: { ...row.posted, ...mark } })

const takenBack = () => ({ state: "removed" as const, lines: [], total: "0.00", tax: "0.00" })

describe("the plan after a difference was decided", () => {
  it("leaves what was accepted alone, whatever its total is in Xero by now", () => {
    const ledger = changed(inStep(unpaid, books), "invoice", (row) => ({
      ...withMark({ kept_as_in_xero: true })(row),
      key: "INV-9",
      total: "13.00",
    }))
    const { commands: sent, holds } = planOrder(unpaid, books, ledger)
    expect([sent, holds]).toEqual([[], []])
  })

  it("books beside it what changes on the order later", () => {
    const ledger = changed(inStep(unpaid, books), "invoice", withMark({ kept_as_in_xero: true }))
    const lines = [...unpaid.lines, item({ id: "item_2" })]
    const more = plainOrder({ lines, medusa_total: "24", medusa_tax_total: "4" })
    expect(commands(more, ledger).filter(([kind]) => kind === "invoice")).toEqual([
      ["invoice", "create", "ORD-1001-2"],
    ])
  })

  it("sends an invoice that is to be restored once more as a whole, with its own number and date", () => {
    const before = inStep(unpaid, books)
    const ledger = changed(before, "invoice", withMark({ to_restore: true }))
    const [command] = planOrder(unpaid, books, ledger).commands
    const [row] = before.filter(({ kind }) => kind === "invoice")
    expect(command).toMatchObject({
      kind: "invoice",
      action: "update",
      key: "ORD-1001",
      payload: { Date: row.posted && "Date" in row.posted ? row.posted.Date : "" },
    })
    expect(JSON.stringify(command)).not.toMatch(/LineItemID|to_restore/)
  })

  it("makes a voided invoice anew, dated and written as the first", () => {
    const before = inStep(unpaid, books)
    const [first] = before.flatMap(({ kind, posted }) => (kind === "invoice" ? [posted] : []))
    const ledger = changed(before, "invoice", takenBack)
    const plan = planOrder(unpaid, books, ledger)
    expect(plan.skipped).toBeNull()
    const { ContactID: _, ...sent } = { ContactID: "", ...first }
    const [{ payload }] = plan.commands as { payload: object }[]
    expect(payload).toEqual({ ...sent, InvoiceNumber: "ORD-1001-2" })
  })

  it("makes a voided credit note anew, and sends a deleted payment once more", () => {
    const ledger = inStep(returned, books)
    expect(ledger.some(({ kind }) => kind === "credit_note")).toBe(true)
    const open = () => ({ xero_status: "AUTHORISED" })
    const unsent = () => ({ state: "failed" as const, xero_id: null })
    const withoutRefund = changed(changed(ledger, "credit_note", open), "refund", unsent)
    expect(commands(returned, withoutRefund).map(([kind]) => kind)).toEqual(["refund"])
    const withoutNote = changed(withoutRefund, "credit_note", takenBack)
    expect(commands(returned, withoutNote)).toEqual([
      ["credit_note", "create", "CN-1001-2"],
      ["refund", "create", expect.any(String)],
    ])
    const withoutPayment = changed(changed(ledger, "invoice", open), "payment", unsent)
    expect(commands(returned, withoutPayment).map(([kind]) => kind)).toEqual(["payment"])
    const given = changed(ledger, "payment", (row) => ({
      ...withMark({ kept_as_in_xero: true })(row),
      state: "removed",
    }))
    expect(planOrder(returned, books, given).holds).toEqual([])
  })
})

describe("restoreProblem", () => {
  const drift = (kind: "invoice" | "credit_note") => ({
    kind,
    source_id: "order_1",
    cause: "renumbered" as const,
  })

  it("lets the last invoice be changed while nothing stands on it, accepted or not", () => {
    const ledger = inStep(unpaid, books)
    expect(restoreProblem(drift("invoice"), ledger, books)).toBeNull()
    const accepted = changed(ledger, "invoice", withMark({ kept_as_in_xero: true }))
    expect(restoreProblem(drift("invoice"), accepted, books)).toBeNull()
  })

  it("says what stands in the way, and what to do", () => {
    const ledger = inStep(returned, books)
    const problem = (kind: "invoice" | "credit_note", rows = ledger, chosen = books) =>
      restoreProblem(drift(kind), rows, chosen)
    expect(problem("invoice")).toContain("Money stands on invoice ORD-1001")
    expect(problem("credit_note")).toContain("Credit note CN-1001 cannot be changed from here")
    const open = inStep(unpaid, books)
    const locked = { ...books, period_lock_date: "2999-12-31" }
    expect(problem("invoice", open, locked)).toContain("locked in Xero")
    expect(problem("invoice", open, { ...books, sync_invoices: false })).toContain(
      "Invoices are switched off"
    )
    expect(problem("invoice", changed(open, "invoice", takenBack))).toContain(
      "not in Xero any more"
    )
    const payment = { ...drift("invoice"), cause: "payment_removed" as const }
    expect(restoreProblem(payment, open, books)).toBeNull()
    expect(restoreProblem(payment, open, { ...books, sync_payments: false })).toContain(
      "Payments are switched off"
    )
  })
})

describe("moneyDrift", () => {
  it("finds a payment and a refund of ours that were deleted, and none that was recorded in Xero", () => {
    const ledger = inStep(returned, books)
    const documents = untouched(ledger)
    const found = (rows: LedgerDocument[], payments?: []) =>
      rows
        .filter(({ kind }) => kind === "invoice" || kind === "credit_note")
        .flatMap((row) => {
          const read = documents.get(row.xero_id ?? "")!
          return moneyDrift(row, payments ? { ...read, payments } : read, rows)
        })
        .map(({ kind, cause, store }) => [kind, cause, store.total])
    expect(found(ledger)).toEqual([])
    const both = [
      ["payment", "payment_removed", "12.00"],
      ["refund", "payment_removed", "2.00"],
    ]
    expect(found(ledger, []).sort()).toEqual(both)
    expect(
      found(
        changed(ledger, "payment", () => ({ state: "removed" })),
        []
      ).sort()
    ).toEqual(both)
    expect(
      found(
        changed(ledger, "payment", () => ({ origin: "xero" })),
        []
      )
    ).toEqual([both[1]])
  })
})
