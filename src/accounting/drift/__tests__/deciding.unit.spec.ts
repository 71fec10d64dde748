import { DRIFT_CAUSES } from "../drift"
import { driftReason, mendWords } from "../drift-words"
import { restoringOf } from "../restoring-of"
import { takenOver } from "../taken-over"

describe("takenOver", () => {
  it("learns what is named, dated and made out otherwise, and keeps what is booked", () => {
    expect(takenOver({ kind: "invoice", xero: { number: "INV-9" } })).toEqual({
      key: "INV-9",
      posted: { kept_as_in_xero: true, InvoiceNumber: "INV-9" },
    })
    expect(takenOver({ kind: "credit_note", xero: { number: "C-9" } }).posted).toEqual({
      kept_as_in_xero: true,
      CreditNoteNumber: "C-9",
    })
    const xero = { date: "2026-06-02", reference: "", contact_id: "c-2" }
    expect(takenOver({ kind: "invoice", xero })).toEqual({
      key: null,
      posted: {
        kept_as_in_xero: true,
        Date: "2026-06-02",
        Reference: "",
        answered_reference: "",
        ContactID: "c-2",
      },
    })
    const lines = { total: "12.00", tax: "2.00", lines: [] }
    expect(takenOver({ kind: "invoice", xero: lines }).posted).toEqual({ kept_as_in_xero: true })
  })
})

describe("the words of a difference", () => {
  it("say of every cause what happened and what each decision does", () => {
    for (const cause of DRIFT_CAUSES) {
      const reason = driftReason({
        kind: "invoice",
        source_id: "order_1",
        cause,
        store: { total: "71.61", number: "ORD-1", date: "2026-06-01", name: "200 Sales" },
        xero: { total: "74.01", number: "INV-9", date: "2026-06-02", status: "VOIDED" },
        number: "ORD-1",
        currency_code: "GBP",
      })
      expect(reason).toMatch(/^[A-Z0-9].*\.$/)
      expect(reason).not.toMatch(/undefined|null/)
      const { accept, restore } = mendWords(cause)
      expect([accept, restore].every((words) => /^[A-Z].*\.$/.test(words))).toBe(true)
    }
  })

  it("tell what a mend does to the ledger", () => {
    expect(restoringOf("voided")).toBe("replace")
    expect(restoringOf("renumbered")).toBe("change")
    expect(restoringOf("payment_removed")).toBe("send")
    expect(restoringOf("period_locked")).toBeNull()
  })
})
