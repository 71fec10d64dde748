import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentKind } from "../../../accounting/ledger/ledger"

/** What the sync log is narrowed to; `waiting` is everything that has not ended. */
export interface LogFilter {
  state?: "queued" | "running" | "done" | "failed" | "held" | "skipped" | "waiting"
  kind?: DocumentKind
  subject_type?: "order" | "customer"
  /** Looked for in the subject's label and id, the document's number and the reason. */
  q?: string
  limit: number
  offset: number
}

/** A row of the sync log: an entry of the outbox that has not ended, or an attempt that was made. */
export interface LogRow {
  id: string
  row: "entry" | "attempt"
  state: string
  subject_type: "order" | "customer"
  subject_id: string
  subject_label: string | null
  document_kind: DocumentKind | null
  action: string | null
  document_number: string | null
  xero_id: string | null
  code: string | null
  reason: string | null
  at: Date
  next_try_at: Date | null
}

const ROWS = `
  SELECT id, 'entry' AS row, state, subject_type, subject_id, label AS subject_label,
         NULL AS document_kind, NULL AS action, NULL AS document_number, NULL AS xero_id,
         code, reason, updated_at AS at,
         CASE WHEN state = 'running' THEN NULL ELSE available_at END AS next_try_at
    FROM xero_outbox_entry
   WHERE deleted_at IS NULL AND state NOT IN ('done', 'skipped')
  UNION ALL
  SELECT id, 'attempt', state, subject_type, subject_id, subject_label, document_kind, action,
         document_number, xero_id, code, reason, created_at, NULL
    FROM xero_attempt WHERE deleted_at IS NULL
  UNION ALL
  SELECT id, 'entry', state, subject_type, subject_id, label, NULL, NULL, NULL, NULL, code, reason,
         updated_at, NULL
    FROM xero_outbox_entry WHERE deleted_at IS NULL AND state = 'skipped'`

/** Reads a page of the sync log, newest first, with the number of all rows the filter leaves. */
export async function readLog(
  knex: Knex,
  filter: LogFilter
): Promise<{ rows: LogRow[]; count: number }> {
  const states =
    filter.state === "waiting"
      ? ["queued", "running", "held", "failed"]
      : filter.state
        ? [filter.state]
        : []
  const bindings = {
    any_state: filter.state === undefined,
    states,
    entries_only: filter.state === "waiting",
    kind: filter.kind ?? null,
    subject_type: filter.subject_type ?? null,
    q: filter.q ? `%${filter.q.replace(/[\\%_]/g, "\\$&")}%` : null,
    limit: filter.limit,
    offset: filter.offset,
  }
  const where = `
    WHERE (:any_state OR log.state = ANY(:states))
      AND (NOT :entries_only OR log.row = 'entry')
      AND (CAST(:kind AS text) IS NULL OR log.document_kind = :kind)
      AND (CAST(:subject_type AS text) IS NULL OR log.subject_type = :subject_type)
      AND (CAST(:q AS text) IS NULL OR log.subject_label ILIKE :q OR log.subject_id ILIKE :q
        OR log.document_number ILIKE :q OR log.reason ILIKE :q)`
  const page = await knex.raw(
    `SELECT * FROM (${ROWS}) AS log ${where} ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset`,
    bindings
  )
  const total = await knex.raw(`SELECT count(*) AS count FROM (${ROWS}) AS log ${where}`, bindings)
  return { rows: page.rows as LogRow[], count: Number(total.rows[0].count) }
}
