import { documentUrl } from "../../../modules/xero/client/xero-link"
import { type LogRow } from "../../../modules/xero/log/log-row"
import { type ConnectionRecord } from "../../../workflows/connect/connection-record"
import { type LogLine, type LogState } from "./answers"
import { waitsAnswer } from "./read-sending"

/** A row of the log as the admin shows it, with a link to the document in Xero where there is one. */
export function logLine(
  row: LogRow,
  appUrl: string,
  connection: ConnectionRecord | undefined
): LogLine {
  return {
    id: row.id,
    organisation_name: row.organisation_name,
    row: row.row,
    state: row.state as LogState,
    subject_type: row.subject_type,
    subject_id: row.subject_id,
    subject_label:
      row.subject_label ?? (row.subject_type === "setting" ? "Settings" : row.subject_id),
    document_kind: row.document_kind,
    action: row.action,
    document_number: row.document_number,
    amount: row.amount,
    currency_code: row.currency_code,
    code: row.code,
    reason: row.reason,
    cause: row.cause,
    actor_id: row.actor_id,
    changed: row.changed,
    before: row.before,
    after: row.after,
    note_state: row.note_state,
    xero_url:
      row.xero_id && row.document_kind
        ? documentUrl(appUrl, row.short_code, row.document_kind, row.xero_id)
        : null,
    at: row.at.toISOString(),
    next_try_at: row.next_try_at?.toISOString() ?? null,
    waits: waitsAnswer(connection ?? null, row.timed_since),
  }
}
