import { model } from "@medusajs/framework/utils"

/** The smallest figure of a report: what one document, or what has none yet, comes to on both sides. */
const XeroReportRow = model
  .define("xero_report_row", {
    id: model.id({ prefix: "xrow" }).primaryKey(),
    report_id: model.text(),
    /** Rows are read by page and streamed in this order. */
    position: model.number(),
    kind: model.enum(["sale", "money"]),
    order_id: model.text(),
    order_label: model.text(),
    /** `YYYY-MM-DD` in the organisation's time zone. */
    day: model.text(),
    currency_code: model.text(),
    account_code: model.text().nullable(),
    tax_type: model.text().nullable(),
    provider: model.text().nullable(),
    document_kind: model.text().nullable(),
    document_number: model.text().nullable(),
    xero_id: model.text().nullable(),
    /** Decimal strings in major units. */
    store_net: model.text(),
    store_tax: model.text(),
    xero_net: model.text(),
    xero_tax: model.text(),
    cause: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["report_id", "position"], unique: true }])

export default XeroReportRow
