import { type DocumentKind } from "../../../accounting/ledger/ledger"

/** What the log is narrowed to. */
export interface LogFilter {
  /** `waiting` is everything that has not ended. */
  state?: "queued" | "running" | "done" | "failed" | "held" | "skipped" | "waiting"
  /** A kind of document, or what people changed in the settings. */
  kind?: DocumentKind | "setting"
  subject_type?: "order" | "customer"
  /** Leaves out what people changed in the settings. */
  papers_only?: boolean
  /** Of this organisation only. */
  connection_id?: string
  /** Only what waits or ended for this reason. */
  code?: string
  /** `YYYY-MM-DD` in `time_zone`, both days included. */
  from?: string
  to?: string
  /** IANA; UTC when left out. */
  time_zone?: string
  /** Looked for in the subject's label and id, the document's number, the reason, and what was changed. */
  q?: string
}

/** A row of the sync log: an entry of the outbox that has not ended, or a line of the history. Times are UTC. */
export interface LogRow {
  id: string
  connection_id: string | null
  row: "entry" | "attempt"
  state: string
  subject_type: "order" | "customer" | "setting"
  subject_id: string
  subject_label: string | null
  document_kind: DocumentKind | null
  action: string | null
  document_number: string | null
  xero_id: string | null
  /** Decimal string in major units. */
  amount: string | null
  currency_code: string | null
  code: string | null
  reason: string | null
  cause: string | null
  /** The user who asked for it, by id. */
  actor_id: string | null
  correlation_id: string | null
  changed: string | null
  before: string | null
  after: string | null
  /** What became of the note in the document's own history in Xero; null where none was wanted. */
  note_state: "waiting" | "sending" | "sent" | "dropped" | null
  organisation_name: string | null
  /** What names the organisation in links into Xero. */
  short_code: string | null
  at: Date
  next_try_at: Date | null
  /** Since when an entry is queued that goes when its time comes; null for all others. */
  timed_since: Date | null
}
