import { type DocumentAnswer, type SubjectAnswer } from "../../../api/admin/xero/answers"
import { subjectActions } from "../subject-actions"

const paper = (part: Partial<DocumentAnswer>): DocumentAnswer => ({
  id: "xdoc_1",
  kind: "invoice",
  state: "posted",
  source_id: "order_1",
  organisation_name: "Shop",
  number: "ORD-1",
  xero_status: "AUTHORISED",
  currency_code: "GBP",
  total: "1.00",
  tax: "0.00",
  amount_due: "1.00",
  xero_url: "https://books/1",
  posted_at: null,
  imported: null,
  pdf: null,
  ...part,
})
const subject = (part: Partial<SubjectAnswer> = {}): SubjectAnswer => ({
  connected: true,
  problem: null,
  sync_enabled: true,
  connection_id: "xcon_1",
  organisation_name: "Shop",
  documents: [paper({ id: "xdoc_2", kind: "payment", xero_url: "https://books/2" }), paper({})],
  found: [],
  entry: null,
  ...part,
})

describe("what can be done with a record in Xero", () => {
  it("is all of it for what is there, opened at its invoice", () => {
    expect(subjectActions(subject(), "posted")).toEqual({
      send: "send",
      plan: true,
      open: "https://books/1",
      unlink: true,
    })
  })

  it("offers no sending while nothing can be sent, and a retry where it waits", () => {
    expect(subjectActions(subject(), "held").send).toBe("retry")
    expect(subjectActions(subject(), "running")).toMatchObject({
      send: "on_its_way",
      unlink: false,
    })
    expect(subjectActions(subject({ sync_enabled: false }), "paused").send).toBeNull()
    expect(subjectActions(subject({ connected: false }), "not_connected")).toEqual({
      send: null,
      plan: false,
      open: "https://books/1",
      unlink: false,
    })
  })

  it("unlinks nothing where nothing but a quote, or nothing for certain, is linked", () => {
    const only = (part: Partial<DocumentAnswer>) =>
      subjectActions(subject({ documents: [paper(part)] }), "posted").unlink
    expect(only({ kind: "quote" })).toBe(false)
    expect(only({ state: "intended" })).toBe(false)
    expect(only({ state: "removed" })).toBe(true)
  })
})
