import { parseCsv } from "../../../../../integration-tests/store/parse-csv"
import { type ReportRowAnswer } from "../answers"
import { BYTE_ORDER_MARK } from "../csv-text"
import { csvHead, csvLine } from "../report-csv"

const row: ReportRowAnswer = {
  id: "xrow_1",
  kind: "sale",
  order_id: "order_1",
  order_label: "#1001",
  day: "2026-06-30",
  currency_code: "GBP",
  account_code: "200",
  account_name: "Sales",
  tax_type: "OUTPUT2",
  tax_name: "20% (VAT on Income)",
  provider: null,
  document_kind: "invoice",
  document_number: "ORD-1001",
  xero_id: "x",
  store_net: "10.00",
  store_tax: "2.00",
  xero_net: "-10.00",
  xero_tax: "0.00",
  difference: "-22.00",
  cause: "edited",
  reason: 'It was changed, "by hand".\r\nTwice.',
  xero_url: "https://go.xero.com/x",
}

const read = (more: Partial<ReportRowAnswer>) => {
  const [line] = parseCsv(BYTE_ORDER_MARK + csvHead() + csvLine({ ...row, ...more }))
  return line
}

describe("the CSV of a report", () => {
  it("gives back what was written, quotes, commas, line breaks and accents included", () => {
    expect(read({ account_name: "Süße, “Sachen”" })).toMatchObject({
      Order: "#1001",
      "Account name": "Süße, “Sachen”",
      Reason: 'It was changed, "by hand".\r\nTwice.',
      "Payment method": "",
      "Xero net": "-10.00",
      Difference: "-22.00",
    })
  })

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|'/c calc'!A0"])(
    "writes %j so that no spreadsheet takes it for a formula, and amounts as they are",
    (text) => {
      expect(read({ account_name: text, store_net: "-0.50" })).toMatchObject({
        "Account name": `'${text}`,
        "Store net": "-0.50",
      })
    }
  )
})
