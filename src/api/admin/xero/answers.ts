import type { HoldCode } from "../../../accounting/ledger/hold"
import type { ConnectionAnswer } from "./status-answer"

export type { AlertAnswer, AlertsAnswer } from "./alert-answer"
export type { BackfillAnswer } from "./backfill-answer"
export type { FoundInvoiceAnswer } from "./found-invoice-answer"
export type { RoutesAnswer } from "./routes-answer"
export type { SendAnswer, SendingAnswer, WaitsAnswer } from "./sending-answer"
export type {
  ConnectionAnswer,
  OrganisationAnswer,
  StatusAnswer,
  WaitingAnswer,
} from "./status-answer"
export type {
  DifferenceCause,
  Figure,
  NamedFigure,
  ReportAnswer,
  ReportDetailAnswer,
  ReportFigures,
  ReportRowAnswer,
  ReportRowsAnswer,
} from "./report-answer"
export type { ChartAnswer, MappingRow, MappingsAnswer, TaxRateAnswer } from "./answers/chart"
export type { DecidedAnswer, DiscrepanciesAnswer, DiscrepancyAnswer } from "./answers/discrepancies"
export type { FetchAnswer, ImportAnswer, ImportedAnswer, ImportsAnswer } from "./answers/imports"
export type { LogAnswer, LogLine, LogState, ReasonAnswer, ReasonsAnswer } from "./answers/log"
export type { PdfAnswer, PdfsAnswer, PdfsQueuedAnswer } from "./answers/pdfs"
export type { SettingsAnswer } from "./answers/settings"
export type { SetupAnswer } from "./answers/setup"
export type { HomeAnswer } from "./answers/home"
export type { DocumentAnswer, PlanAnswer, SubjectAnswer } from "./answers/subject"
export type {
  AllocationAnswer,
  TaskAnswer,
  TasksAnswer,
  ToSendAnswer,
  ToSendCountsAnswer,
  ToSendListAnswer,
} from "./answers/tasks"

/** An organisation the owner may connect, after the authorisation. */
export interface TenantAnswer {
  tenant_id: string
  name: string
  tenant_type: string
}

export interface AuthoriseAnswer {
  /** Xero's consent page; send the browser there. Null where nobody has to consent. */
  url: string | null
  /** The connection where that is all: with a custom connection. */
  connection: ConnectionAnswer | null
}

export interface CallbackAnswer {
  authorisation_id: string
  tenants: TenantAnswer[]
}

/** One check of "Test connection", in the order they build on each other. */
export interface ConnectionCheck {
  id: "credentials" | "scopes" | "organisation" | "accounts" | "mappings"
  ok: boolean
  title: string
  /** What was found, and when not ok what to do about it. */
  message: string
}

export interface TestAnswer {
  ok: boolean
  checks: ConnectionCheck[]
}

/** What switching on would do: nothing is posted before the owner has seen this. */
export interface PreviewAnswer {
  start_date: string
  orders: number
  customers: number
  /** Orders per currency and their totals, decimal strings in major units with the currency's decimals. */
  totals: { currency_code: string; orders: number; total: string }[]
  /** Papers that would be made in Xero. */
  documents: Record<"invoice" | "credit_note" | "payment" | "refund", number>
  /** Orders of which something would wait, by kind of reason, with the first such reason in words. */
  held: { code: HoldCode; message: string; orders: number }[]
  /** True when more orders are in scope than the preview looked into. */
  partial: boolean
}
