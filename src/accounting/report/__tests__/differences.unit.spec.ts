import { item, mappings, paid, plainOrder, refunded, settings } from "../../__tests__/books"
import { DO_NOT_POST } from "../../mapping/mapping"
import { decimal, sum } from "../../money/money"
import { agrees, type ReportRow } from "../report-row"
import { inStep, rowsOf, untouched } from "./report-fixtures"

const books = settings()
const order = plainOrder({ payments: refunded(paid("12"), "2") })
const differing = (rows: ReportRow[]) =>
  rows
    .filter((row) => !agrees(row))
    .map(({ kind, cause, document_number, store_net, xero_net, reason }) => ({
      kind,
      cause,
      document_number,
      store_net,
      xero_net,
      reason,
    }))

describe("a difference", () => {
  const ledger = inStep(order, books)
  const audited = (change: (audit: ReturnType<typeof untouched>) => void) => {
    const audit = untouched(ledger)
    change(audit)
    return differing(rowsOf(order, books, ledger, audit))
  }
  const invoice = "invoice order_1"

  it("is none where nobody touched anything", () => {
    expect(audited(() => {})).toEqual([])
  })

  it("names an invoice that was voided in Xero, seen by an audit or known before", () => {
    const found = [
      {
        kind: "sale",
        cause: "voided",
        document_number: "ORD-1001",
        store_net: "10.00",
        xero_net: "0.00",
        reason: "Invoice ORD-1001 was voided in Xero, and is not sent again.",
      },
    ]
    const plain = plainOrder()
    const sent = inStep(plain, books)
    const audit = untouched(sent)
    audit.set(invoice, { ...audit.get(invoice)!, status: "VOIDED" })
    expect(differing(rowsOf(plain, books, sent, audit))).toEqual(found)
    const known = sent.map((row) =>
      row.kind === "invoice"
        ? { ...row, state: "removed" as const, xero_status: "VOIDED", total: "0", tax: "0" }
        : row
    )
    expect(differing(rowsOf(plain, books, known))).toEqual(found)
  })

  it("names an invoice whose lines were moved to another account", () => {
    const found = audited((audit) => {
      const read = audit.get(invoice)!
      const lines = read.lines.map((line) =>
        line.account_code === "200" ? { ...line, account_code: "205" } : line
      )
      audit.set(invoice, { ...read, lines })
    })
    expect(found).toEqual([
      expect.objectContaining({ cause: "edited", store_net: "10.00", xero_net: "0.00" }),
      expect.objectContaining({ cause: "edited", store_net: "0.00", xero_net: "10.00" }),
    ])
  })

  it("names an invoice whose total the ledger knows to be another, and asks for an audit", () => {
    const changed = ledger.map((row) =>
      row.kind === "invoice" ? { ...row, total: "13.20", tax: "2.20" } : row
    )
    const rows = rowsOf(order, books, changed).filter(({ cause }) => cause === "edited")
    expect(rows).toEqual([
      expect.objectContaining({
        account_code: null,
        store_net: "0.00",
        reason: expect.stringContaining("A full audit"),
      }),
    ])
  })

  it("names an invoice that is dated otherwise, on both days", () => {
    const found = audited((audit) => {
      audit.set(invoice, { ...audit.get(invoice)!, date: "2026-06-30" })
    })
    expect(new Set(found.map(({ cause }) => cause))).toEqual(new Set(["moved"]))
    expect(sum(found.map(({ store_net }) => store_net)).toFixed(2)).toBe(
      sum(found.map(({ xero_net }) => xero_net)).toFixed(2)
    )
  })

  it("names drafts, documents that are gone, deleted payments and money that only Xero knows", () => {
    const read = untouched(ledger).get(invoice)!
    const causes = (found: ReturnType<typeof differing>) => [
      ...new Set(found.map(({ kind, cause }) => `${kind} ${cause}`)),
    ]
    expect(causes(audited((audit) => audit.set(invoice, { ...read, status: "DRAFT" })))).toEqual([
      "sale not_approved",
    ])
    expect(causes(audited((audit) => audit.delete(invoice)))).toEqual([
      "sale missing",
      "money removed",
    ])
    expect(audited((audit) => audit.set(invoice, { ...read, payments: [] }))).toEqual([
      expect.objectContaining({
        kind: "money",
        cause: "removed",
        store_net: "12.00",
        xero_net: "0.00",
      }),
    ])
    const bank = { payment_id: "x", amount: "5.00", date: "2026-07-03", reference: "BANK" }
    expect(
      audited((audit) => audit.set(invoice, { ...read, payments: [...read.payments, bank] }))
    ).toEqual([
      expect.objectContaining({ cause: "only_in_xero", document_number: "BANK", xero_net: "5.00" }),
    ])
  })

  it("calls cents that lie on another line rounding, and nothing more", () => {
    const two = plainOrder({
      lines: [item(), item({ id: "item_2", unit_price: "5", tax_lines: [] })],
      medusa_total: "17",
    })
    const sent = inStep(two, books)
    const audit = untouched(sent)
    const read = audit.get(invoice)!
    const shifted = (cents: string) => {
      const lines = read.lines.map((line, at) => ({
        ...line,
        net: decimal(line.net)
          .plus(at === 0 ? cents : `-${cents}`)
          .toFixed(2),
      }))
      audit.set(invoice, { ...read, lines })
      return [...new Set(differing(rowsOf(two, books, sent, audit)).map(({ cause }) => cause))]
    }
    expect(shifted("0.01")).toEqual(["rounding"])
    expect(shifted("0.05")).toEqual(["edited"])
  })

  it("says why nothing is in Xero: held, out of scope, waiting, failed, switched off", () => {
    const causes = (rows: ReportRow[]) =>
      differing(rows).map(({ kind, cause, reason }) => ({ kind, cause, reason }))
    expect(
      causes(rowsOf(plainOrder({ payments: paid("12") }), settings({ mappings: [] }), []))
    ).toEqual([
      { kind: "sale", cause: "held", reason: expect.stringContaining("No Xero") },
      { kind: "money", cause: "held", reason: expect.stringContaining("No Xero") },
    ])
    const early = settings({ start_date: "2026-08-01" })
    expect(causes(rowsOf(plainOrder(), early, []))).toEqual([
      {
        kind: "sale",
        cause: "not_in_scope",
        reason: "The order was placed before the start date 2026-08-01.",
      },
    ])
    expect(causes(rowsOf(plainOrder(), books, []))).toEqual([
      { kind: "sale", cause: "waiting", reason: expect.stringContaining("Send now") },
    ])
    const unposted = mappings().map((one) =>
      one.kind === "payment" ? { ...one, target: DO_NOT_POST } : one
    )
    const cash = plainOrder({ payments: paid("12") })
    const chosen = settings({ mappings: unposted })
    expect(causes(rowsOf(cash, chosen, inStep(cash, chosen)))).toEqual([
      { kind: "money", cause: "not_in_scope", reason: expect.stringContaining("not posted") },
    ])
    const off = settings({ sync_payments: false })
    expect(causes(rowsOf(cash, off, inStep(cash, off)))).toEqual([
      { kind: "money", cause: "not_in_scope", reason: expect.stringContaining("switched off") },
    ])
  })
})
