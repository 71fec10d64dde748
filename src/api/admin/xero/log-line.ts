import { documentUrl } from "../../../modules/xero/client/xero-link"
import { type LogRow } from "../../../modules/xero/log/read-log"
import { type LogLine, type LogState } from "./answers"

/** A row of the log as the admin shows it, with a link to the document in Xero where there is one. */
export function logLine(row: LogRow, appUrl: string, shortCode: string | null): LogLine {
  return {
    id: row.id,
    row: row.row,
    state: row.state as LogState,
    subject_type: row.subject_type,
    subject_id: row.subject_id,
    subject_label: row.subject_label ?? row.subject_id,
    document_kind: row.document_kind,
    action: row.action,
    document_number: row.document_number,
    code: row.code,
    reason: row.reason,
    xero_url:
      row.xero_id && row.document_kind
        ? documentUrl(appUrl, shortCode, row.document_kind, row.xero_id)
        : null,
    at: row.at.toISOString(),
    next_try_at: row.next_try_at?.toISOString() ?? null,
  }
}
