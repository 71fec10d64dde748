/** What a person sends goes before live work, which is 0, and takes the calls kept for people. */
export const PERSON_PRIORITY = -1

/** What is sent in bulk is worked off when no live work waits. */
export const BULK_PRIORITY = 1

/** What an outbox entry is about: every order and customer whose papers may differ from Xero. */
export type SubjectType = "order" | "customer"

/** A subject by name. */
export interface Subject {
  subject_type: SubjectType
  subject_id: string
}

/** An entry taken under lease, as the drain needs it. */
export interface LeasedEntry extends Subject {
  id: string
  /** The revision that was current when the lease was taken. */
  leased_revision: number
  /** The database's clock when the lease was taken, UTC, ISO 8601; whatever is read is read later. */
  leased_at: string
  /** It goes whatever the times of sending. */
  let_through: boolean
  /** When the nudge came that is followed, UTC, ISO 8601; null in rows older than that column. */
  nudged_at: string | null
  tries: number
  cause: string
  /** The user who asked for it, by id. */
  actor_id: string | null
  label: string | null
  /** 0 for live work, below for what a person sent, above for a backfill. */
  priority: number
  backfill_id: string | null
}

/** How an entry's work ended, with what its lease said of it; a change since then may not have been seen. */
export interface Settlement extends Pick<
  LeasedEntry,
  "id" | "leased_at" | "let_through" | "nudged_at"
> {
  state: "done" | "failed" | "held" | "skipped"
  code: string | null
  reason: string | null
  label: string | null
  /** Seconds until it is tried again by itself; null for ended work. */
  again_in_seconds: number | null
}
