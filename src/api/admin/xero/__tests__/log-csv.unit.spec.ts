import { parseCsv } from "../../../../../integration-tests/store/parse-csv"
import { BYTE_ORDER_MARK } from "../csv-text"
import { logCsvHead, logCsvLine, type LogFileLine } from "../log-csv"

const line: LogFileLine = {
  id: "xatt_1",
  organisation_name: "Shop Ltd",
  row: "attempt",
  state: "done",
  subject_type: "order",
  subject_id: "order_1",
  subject_label: "Order #1001",
  document_kind: "invoice",
  action: "create",
  document_number: "ORD-1001",
  amount: "71.61",
  currency_code: "GBP",
  code: null,
  reason: null,
  cause: "order.placed",
  actor_id: null,
  changed: null,
  before: null,
  after: null,
  note_state: null,
  xero_url: "https://go.xero.com/x",
  at: "2026-11-21T18:00:00.000Z",
  next_try_at: null,
  waits: null,
  xero_id: "x",
  correlation_id: "c",
}
const read = (more: Partial<LogFileLine>) =>
  parseCsv(BYTE_ORDER_MARK + logCsvHead() + logCsvLine({ ...line, ...more }))[0]

describe("the CSV of the log", () => {
  it("has who or what, when, what it comes to and how it ended", () => {
    expect(
      read({ actor_id: "user_1", cause: "sent by hand", reason: 'It is "held",\nso far.' })
    ).toEqual({
      "Moment (UTC)": "2026-11-21T18:00:00.000Z",
      Organisation: "Shop Ltd",
      About: "Order #1001",
      Result: "done",
      Document: "invoice",
      Action: "create",
      "Number in Xero": "ORD-1001",
      Amount: "71.61",
      Currency: "GBP",
      Changed: "",
      Before: "",
      After: "",
      Cause: "sent by hand",
      "User id": "user_1",
      Code: "",
      Reason: 'It is "held",\nso far.',
      "Note in Xero": "",
      "Next try (UTC)": "",
      "Subject id": "order_1",
      "Xero id": "x",
      "Correlation id": "c",
      Link: "https://go.xero.com/x",
    })
  })

  it("has nothing that a spreadsheet would take for a formula, and amounts as they are", () => {
    const after = '=HYPERLINK("http://evil.example")'
    expect(read({ after, amount: "-5.00" })).toMatchObject({ After: `'${after}`, Amount: "-5.00" })
  })
})
