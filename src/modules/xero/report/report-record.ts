export type ReportState = "running" | "done" | "cancelled" | "failed"

/** A report as it is kept; times are UTC, days in the organisation's time zone. */
export interface ReportRecord {
  id: string
  connection_id: string
  from_date: string
  to_date: string
  audit: boolean
  state: ReportState
  problem: string | null
  phase: "placed" | "earlier"
  position_at: Date | null
  position_id: string | null
  orders: number
  orders_total: number
  ended_at: Date | null
  resume_at: Date | null
  tries: number
  lease_owner: string | null
  created_at: Date
}
