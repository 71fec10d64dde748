import { type LedgerDocument } from "../../ledger/ledger"
import { type DocumentInXero } from "../../report/document-in-xero"
import { documentDrift } from "../document-drift"
import { isSameContact } from "../is-same-contact"

const LINE = {
  source_id: "line_1",
  account_code: "200",
  tax_type: "OUTPUT2",
  rate: "20",
  net: "10.00",
  tax: "2.00",
  line_item_id: "l-1",
}

const posted = {
  InvoiceNumber: "ORD-1",
  Reference: "Order #1",
  Date: "2026-06-01",
  CurrencyCode: "GBP",
  LineAmountTypes: "Exclusive",
  Status: "AUTHORISED",
  LineItems: [{ Description: "Shirt", Quantity: 1, UnitAmount: 10 }],
  ContactID: "c-1",
}

const row = (more: Partial<LedgerDocument> = {}): LedgerDocument => ({
  kind: "invoice",
  source_id: "order_1",
  state: "posted",
  key: "ORD-1",
  xero_id: "i-1",
  xero_status: "AUTHORISED",
  total: "12.00",
  tax: "2.00",
  contact_source_id: "cus_1",
  applied_to: null,
  applied_from: null,
  posted,
  lines: [LINE],
  ...more,
})

const inXero = (more: Partial<DocumentInXero> = {}): DocumentInXero => ({
  xero_id: "i-1",
  number: "ORD-1",
  status: "AUTHORISED",
  date: "2026-06-01",
  reference: "Order #1",
  contact_id: "c-1",
  lines: [{ account_code: "200", tax_type: "OUTPUT2", net: "10.00", tax: "2.00" }],
  payments: [],
  ...more,
})

const never = () => false
const causes = (ledger: LedgerDocument, document: DocumentInXero | null) =>
  documentDrift(ledger, document, never).map(({ cause }) => cause)

const line = (more: object) => ({ lines: [{ ...inXero().lines[0], ...more }] })

describe("documentDrift", () => {
  it("finds nothing where Xero has what was sent, paid, approved or a draft", () => {
    for (const status of ["AUTHORISED", "PAID", "DRAFT", "SUBMITTED"]) {
      expect(documentDrift(row(), inXero({ status }), never)).toEqual([])
    }
  })

  it.each([
    ["an amount", line({ net: "11.00" })],
    ["an account", line({ account_code: "260" })],
    ["a tax rate", line({ tax_type: "ZERORATEDOUTPUT" })],
    ["the tax of a draft", { ...line({ tax: "1.50" }), status: "DRAFT" }],
  ])("finds %s that was changed on a line", (_what, change) => {
    expect(causes(row(), inXero(change))).toEqual(["lines_edited"])
  })

  it("passes over cents that only lie on other lines", () => {
    const lines = [
      LINE,
      { ...LINE, source_id: "line_2", account_code: "260", net: "10.00", tax: "2.00" },
    ]
    const moved = lines.map((one, at) => ({ ...one, tax: at ? "1.99" : "2.01" }))
    expect(causes(row({ lines }), inXero({ lines: moved }))).toEqual([])
  })

  it("tells number, date, reference and contact apart, with both sides", () => {
    const now = {
      number: "INV-9",
      date: "2026-06-02",
      reference: null,
      contact_id: "c-2",
    }
    expect(documentDrift(row(), inXero(now), never)).toEqual([
      expect.objectContaining({
        cause: "date_changed",
        store: { date: "2026-06-01" },
        xero: { date: "2026-06-02" },
      }),
      expect.objectContaining({
        cause: "renumbered",
        store: { number: "ORD-1" },
        xero: { number: "INV-9" },
      }),
      expect.objectContaining({
        cause: "reference_changed",
        store: { reference: "Order #1" },
        xero: { reference: "" },
      }),
      expect.objectContaining({
        cause: "contact_changed",
        store: { contact_id: "c-1" },
        xero: { contact_id: "c-2" },
      }),
    ])
  })

  it("takes the reference that Xero made of ours for what was sent", () => {
    const answered = row({ posted: { ...posted, answered_reference: "Order 1" } })
    expect(causes(answered, inXero({ reference: "Order 1" }))).toEqual([])
    expect(causes(answered, inXero({ reference: "Order #1" }))).toEqual(["reference_changed"])
  })

  it("says of a document that is gone no more than that", () => {
    const voided = inXero({ status: "VOIDED", number: "INV-9", lines: [] })
    expect(causes(row(), voided)).toEqual(["voided"])
    expect(causes(row({ state: "removed" }), inXero({ status: "DELETED" }))).toEqual(["voided"])
    expect(causes(row(), null)).toEqual(["missing"])
  })

  it("passes over what we took back ourselves, are about to restore, or never made", () => {
    expect(causes(row({ state: "removed", lines: [] }), inXero({ status: "VOIDED" }))).toEqual([])
    const restoring = row({ posted: { ...posted, to_restore: true } })
    expect(causes(restoring, inXero({ number: "INV-9" }))).toEqual([])
    const found = row({ posted: { ...posted, found_in_xero: true } })
    expect(causes(found, inXero({ reference: "theirs" }))).toEqual([])
    expect(causes(found, inXero({ status: "VOIDED" }))).toEqual(["voided"])
    expect(causes(row({ state: "intended" }), inXero({ number: "INV-9" }))).toEqual([])
  })

  it("passes over a contact that was merged, and where it is not known which one was sent", () => {
    const merged = new Map([
      ["c-1", "c-2"],
      ["c-2", "c-3"],
    ])
    const same = (from: string, into: string) => isSameContact(merged, from, into)
    expect(documentDrift(row(), inXero({ contact_id: "c-3" }), same)).toEqual([])
    expect(documentDrift(row(), inXero({ contact_id: "c-9" }), same)).toHaveLength(1)
    const { ContactID: _, ...unknown } = posted
    expect(documentDrift(row({ posted: unknown }), inXero({ contact_id: "c-9" }), never)).toEqual(
      []
    )
  })
})
