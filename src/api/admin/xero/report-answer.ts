import type { Figure } from "../../../accounting/report/fold-figures"
import type { ReportRow } from "../../../accounting/report/report-row"
import type { CauseSum } from "../../../modules/xero/report/read-causes"
import type { ReportState } from "../../../modules/xero/report/report-record"

export type { Figure } from "../../../accounting/report/fold-figures"
export type { DifferenceCause } from "../../../accounting/report/report-row"

/** A comparison of the store with its books: of which days, and how far it is. Times are UTC. */
export interface ReportAnswer {
  id: string
  connection_id: string
  organisation_name: string
  /** `YYYY-MM-DD` in the organisation's time zone, both days included. */
  from: string
  to: string
  /** Every document was read again in Xero. */
  audit: boolean
  state: ReportState
  /** Why it waits or failed, or null. */
  problem: string | null
  /** Orders looked at, and how many there are as far as known. */
  progress: { orders: number; total: number }
  created_at: string
  ended_at: string | null
}

/** A figure with the name of what it is a figure of. */
export type NamedFigure = Figure & { label: string | null; account_name: string | null }

/** All figures of a report. Decimal strings in major units; each currency by itself. */
export interface ReportFigures {
  totals: Figure[]
  by_day: Figure[]
  by_month: Figure[]
  /** Sales by account, net. */
  by_account: NamedFigure[]
  /** Sales by tax rate. */
  by_tax_type: NamedFigure[]
  /** Money by means of payment and account. */
  by_provider: NamedFigure[]
  causes: CauseSum[]
}

export interface ReportDetailAnswer {
  report: ReportAnswer
  figures: ReportFigures
}

/** What one document of an order, or what has none, comes to on both sides. */
export interface ReportRowAnswer extends ReportRow {
  id: string
  account_name: string | null
  tax_name: string | null
  /** Xero less store, tax included; a decimal string. */
  difference: string
  xero_url: string | null
}

export interface ReportRowsAnswer {
  rows: ReportRowAnswer[]
  count: number
  limit: number
  offset: number
}
