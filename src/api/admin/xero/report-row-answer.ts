import { decimal } from "../../../accounting/money/money"
import { documentUrl } from "../../../modules/xero/client/xero-link"
import { type StoredRow } from "../../../modules/xero/report/read-report-rows"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { chartNames } from "../../../workflows/report/chart-names"
import { type ReportRowAnswer } from "./answers"

/** A row of a report as the admin and the CSV show it, with a link to its document in Xero. */
export function reportRowAnswer(
  row: StoredRow,
  connection: ConnectionRecord,
  appUrl: string
): ReportRowAnswer {
  const names = chartNames(connection)
  const difference = decimal(row.xero_net)
    .plus(row.xero_tax)
    .minus(row.store_net)
    .minus(row.store_tax)
  return {
    id: row.id,
    kind: row.kind,
    order_id: row.order_id,
    order_label: row.order_label,
    day: row.day,
    currency_code: row.currency_code,
    account_code: row.account_code,
    account_name: names.account(row.account_code),
    tax_type: row.tax_type,
    tax_name: names.tax(row.tax_type),
    provider: row.provider,
    document_kind: row.document_kind,
    document_number: row.document_number,
    xero_id: row.xero_id,
    store_net: row.store_net,
    store_tax: row.store_tax,
    xero_net: row.xero_net,
    xero_tax: row.xero_tax,
    difference: difference.toFixed(2),
    cause: row.cause,
    reason: row.reason,
    xero_url:
      row.xero_id && row.document_kind
        ? documentUrl(appUrl, connection.short_code, row.document_kind, row.xero_id)
        : null,
  }
}
