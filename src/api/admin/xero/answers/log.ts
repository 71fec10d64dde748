import type { HoldCode } from "../../../../accounting/ledger/hold"
import type { DocumentKind } from "../../../../accounting/ledger/ledger"
import type { WaitsAnswer } from "../sending-answer"

/** Where an entry of the outbox stands, or how an attempt ended. */
export type LogState = "queued" | "running" | "done" | "failed" | "held" | "skipped"

/** One line of the sync log: an entry that waits, or an attempt that was made. */
export interface LogLine {
  id: string
  /** The organisation it concerns; null while that is being found out. */
  organisation_name: string | null
  /** `entry` rows can be retried; `attempt` rows are history. */
  row: "entry" | "attempt"
  state: LogState
  subject_type: "order" | "customer" | "setting"
  subject_id: string
  /** "Order #1001", or the customer's id where there is no name to show. */
  subject_label: string
  /** Attempts only. */
  document_kind: DocumentKind | null
  /** `create`, `update`, `void`, `import`, `change` … Attempts only. */
  action: string | null
  /** Number or name in Xero, where there is one. */
  document_number: string | null
  /** Decimal string in major units, where the document has one. */
  amount: string | null
  currency_code: string | null
  code: HoldCode | string | null
  /** Plain words, or null when all went well. */
  reason: string | null
  /** The event, click, clock or rule that led to it. */
  cause: string | null
  /** The user who asked for it, by id. */
  actor_id: string | null
  /** What a person changed, and what it was and became; null for nothing. */
  changed: string | null
  before: string | null
  after: string | null
  /** What became of the note in the document's own history in Xero; null where none was wanted. */
  note_state: "waiting" | "sending" | "sent" | "dropped" | null
  xero_url: string | null
  at: string
  /** Entries that will be tried again by themselves: when. */
  next_try_at: string | null
  waits: WaitsAnswer
}

export interface LogAnswer {
  lines: LogLine[]
  count: number
  limit: number
  offset: number
}

/** Why entries are held or tried again, and how many for the same reason. */
export interface ReasonAnswer {
  /** What one remedy mends; `none` where no code was kept. */
  code: string
  state: "held" | "failed"
  count: number
  /** The latest of these reasons in words, as an example. */
  reason: string | null
  /** What the example is about. */
  subject_type: "order" | "customer"
  subject_id: string
  subject_label: string
  /** UTC: since when the first of them waits, and when the last was looked at. */
  since: string
  at: string
}

export interface ReasonsAnswer {
  /** Xero's own pages. */
  xero_url: string
  reasons: ReasonAnswer[]
}
