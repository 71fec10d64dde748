import { type LogFilter } from "./log-row"

const OF_NO_DOCUMENT = `
         NULL AS document_kind, NULL AS action, NULL AS document_number, NULL AS xero_id, NULL AS amount,
         NULL AS currency_code, code, reason, cause, actor_id, NULL AS correlation_id, NULL AS changed,
         NULL AS before, NULL AS after, NULL AS note_state, updated_at AS at`

const NO_TIMES = `CAST(NULL AS timestamptz) AS next_try_at, CAST(NULL AS timestamptz) AS timed_since`

/** What the log shows, part by part: what waits, the history, and what was skipped. */
const PARTS = [
  `SELECT id, connection_id, 'entry' AS row, state, subject_type, subject_id, label AS subject_label, ${OF_NO_DOCUMENT},
          CASE WHEN state = 'running' THEN NULL ELSE available_at END AS next_try_at,
          CASE WHEN state = 'queued' AND priority = 0 AND NOT let_through THEN nudged_at END AS timed_since
     FROM xero_outbox_entry
    WHERE deleted_at IS NULL AND state NOT IN ('done', 'skipped')`,
  `SELECT id, connection_id, 'attempt' AS row, state, subject_type, subject_id, subject_label, document_kind, action,
          document_number, xero_id, amount, currency_code, code, reason, cause, actor_id, correlation_id, changed,
          before, after, note_state, created_at AS at, ${NO_TIMES}
     FROM xero_attempt WHERE deleted_at IS NULL`,
  `SELECT id, connection_id, 'entry' AS row, state, subject_type, subject_id, label AS subject_label, ${OF_NO_DOCUMENT},
          ${NO_TIMES}
     FROM xero_outbox_entry WHERE deleted_at IS NULL AND state = 'skipped'`,
]

/** What a filter leaves, by the bindings below. */
const CONDITION = `
      (:any_state OR log.state = ANY(:states))
      AND (NOT :entries_only OR log.row = 'entry')
      AND (CAST(:kind AS text) IS NULL OR log.document_kind = :kind
        OR (:kind = 'setting' AND log.subject_type = 'setting'))
      AND (NOT :papers_only OR log.subject_type <> 'setting')
      AND (CAST(:subject_type AS text) IS NULL OR log.subject_type = :subject_type)
      AND (CAST(:connection AS text) IS NULL OR log.connection_id = :connection)
      AND (CAST(:code AS text) IS NULL OR log.code = :code)
      AND (CAST(:from AS text) IS NULL
        OR log.at >= CAST(:from AS date)::timestamp AT TIME ZONE CAST(:zone AS text))
      AND (CAST(:to AS text) IS NULL
        OR log.at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE CAST(:zone AS text))
      AND (CAST(:q AS text) IS NULL OR log.subject_label ILIKE :q OR log.subject_id ILIKE :q
        OR log.document_number ILIKE :q OR log.reason ILIKE :q OR log.changed ILIKE :q)`

/**
 * The rows that a filter leaves, as a query named `log`. Each part is narrowed, and where an end is given cut off, by
 * itself: so the newest of a long history come from its index, without looking at the rest.
 *
 * @param end SQL: what else must hold, in which order, and how many at most
 */
export const logRows = (end = ""): string =>
  `(${PARTS.map((part) => `(SELECT * FROM (${part}) AS log WHERE ${CONDITION} ${end})`).join(" UNION ALL ")}) AS log`

/** The bindings of a filter. */
export function logBindings(filter: LogFilter) {
  const { state, q } = filter
  return {
    any_state: state === undefined,
    states: state === "waiting" ? ["queued", "running", "held", "failed"] : state ? [state] : [],
    entries_only: state === "waiting",
    kind: filter.kind ?? null,
    papers_only: filter.papers_only ?? false,
    subject_type: filter.subject_type ?? null,
    connection: filter.connection_id ?? null,
    code: filter.code ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    zone: filter.time_zone ?? "UTC",
    q: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
  }
}
