import { type BackfillPreview } from "../../../accounting/backfill/backfill-preview"

export type BackfillState = "counting" | "ready" | "running" | "paused" | "done" | "cancelled"

/** A backfill as it is kept; times are UTC, days in the organisation's time zone. */
export interface BackfillRecord {
  id: string
  connection_id: string
  from_date: string
  to_date: string
  state: BackfillState
  queued_all: boolean
  position_at: Date | null
  position_id: string | null
  found_page: number | null
  found_read_at: Date | null
  found_since: Date | null
  preview: BackfillPreview
  started_by: string | null
  started_at: Date | null
  ended_at: Date | null
  created_at: Date
}

/** States of a backfill that is not over; a connection has at most one. */
export const OPEN_STATES: BackfillState[] = ["counting", "ready", "running", "paused"]
