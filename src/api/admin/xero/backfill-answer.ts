import type { BackfillPreview } from "../../../accounting/backfill/backfill-preview"
import type { CallEstimate } from "../../../accounting/backfill/estimate-calls"
import type { BackfillProgress } from "../../../modules/xero/backfill/backfill-progress"
import type { BackfillState } from "../../../modules/xero/backfill/backfill-record"

/** A sending of past orders: what it would be, or how far it is. */
export interface BackfillAnswer {
  id: string
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from_date: string
  to_date: string
  state: BackfillState
  preview: BackfillPreview
  estimate: CallEstimate
  progress: BackfillProgress & {
    /** Orders of the range, as far as they are counted. */
    total: number
    /** At the pace of the last minutes; null while nothing was sent in them. */
    minutes_left: number | null
  }
  /** UTC. */
  created_at: string
  started_at: string | null
  ended_at: string | null
}
