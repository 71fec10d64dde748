import type { ExplainedOrder } from "../../../accounting/explain/explained-order"
import type { HoldCode } from "../../../accounting/ledger/hold"
import type { DocumentKind, DocumentState } from "../../../accounting/ledger/ledger"
import type { ChartTracking } from "../../../accounting/mapping/chart"
import type { MappingKind } from "../../../accounting/mapping/mapping"
import type { BookSettings, InvoiceStatus } from "../../../accounting/mapping/settings"

export type { BackfillAnswer } from "./backfill-answer"

/** Where an entry of the outbox stands, or how an attempt ended. */
export type LogState = "queued" | "running" | "done" | "failed" | "held" | "skipped"

/** A connection to one Xero organisation, as the admin shows it; never a token. Times are UTC, ISO 8601. */
export interface ConnectionAnswer {
  id: string
  /** `authorisation_lost`: Xero refuses our tokens; the owner must connect again. */
  status: "connected" | "authorisation_lost" | "disconnected"
  organisation_name: string
  country_code: string | null
  base_currency: string | null
  /** IANA name. */
  time_zone: string | null
  period_lock_date: string | null
  end_of_year_lock_date: string | null
  is_demo_company: boolean
  scopes: string[]
  connected_at: string
  /** Plain words on what is wrong with the connection, or null. */
  problem: string | null
  sync_enabled: boolean
}

/** The one answer behind the settings page, the Xero page's head and the widgets' state. */
export interface StatusAnswer {
  /** Whether the store connects by the credentials of a custom connection, without a consent page. */
  custom_connection: boolean
  /** Null until an organisation is connected; a disconnected one stays, so that its records can be read. */
  connection: ConnectionAnswer | null
  /** Entries of the outbox by state; `failed` waits for a retry by itself, `held` for a remedy. */
  waiting: { queued: number; running: number; held: number; failed: number }
  /** Documents in Xero by kind. */
  documents: Record<DocumentKind, number>
  /** Calls left as Xero last said, or null before the first call. */
  calls_left: { minute: number | null; day: number | null }
  last_synced_at: string | null
  /** Sources without a mapping or with one that no longer stands. */
  mapping_problems: number
}

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

export interface SettingsAnswer {
  sync_enabled: boolean
  /** `YYYY-MM-DD` in the organisation's time zone. */
  start_date: string | null
  sync_customers: boolean
  sync_invoices: boolean
  sync_payments: boolean
  invoice_status: InvoiceStatus
  invoice_number_prefix: string
  due_days: number
  authorise_when_paid: boolean
  credit_note_number_prefix: string
  due_terms: BookSettings["due_terms"]
  item_code: string | null
  locked_period: BookSettings["locked_period"]
  guest_contacts: BookSettings["guest_contacts"]
  draft_orders: BookSettings["draft_orders"]
  match_contacts_by_name: boolean
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

export interface AccountAnswer {
  account_id: string
  code: string
  name: string
  type: string
  class: string
  status: "ACTIVE" | "ARCHIVED"
  enable_payments: boolean
  currency_code: string | null
}

export interface TaxRateAnswer {
  tax_type: string
  name: string
  status: string
  effective_rate: string
  can_apply_to_revenue: boolean
}

export interface ChartAnswer {
  accounts: AccountAnswer[]
  tax_rates: TaxRateAnswer[]
  currencies: string[]
  tracking: ChartTracking[]
  read_at: string
}

/** One Medusa source with the Xero target chosen for it. */
export interface MappingRow {
  kind: MappingKind
  source: string
  /** The source in the owner's words: "Apparel", "VAT 20 % (GB20)", "Stripe". */
  label: string
  /** What `Mapping.target` says for the kind, or null where nothing is chosen. */
  target: string | null
  /** A proposal from the live chart for a row without a target. */
  proposal: { target: string; because: string } | null
  /** Null where nothing needs choosing (a closer default serves); else what is wrong, in plain words. */
  problem: string | null
  /** True when a document cannot be posted until this row has a target. */
  required: boolean
}

export interface MappingsAnswer {
  rows: MappingRow[]
}

/** One line of the sync log: an entry that waits, or an attempt that was made. */
export interface LogLine {
  id: string
  /** `entry` rows can be retried; `attempt` rows are history. */
  row: "entry" | "attempt"
  state: LogState
  subject_type: "order" | "customer"
  subject_id: string
  /** "Order #1001", or the customer's id where there is no name to show. */
  subject_label: string
  /** Attempts only. */
  document_kind: DocumentKind | null
  /** `create`, `update`, `void`, `find` … Attempts only. */
  action: string | null
  /** Number or name in Xero, where there is one. */
  document_number: string | null
  code: HoldCode | string | null
  /** Plain words, or null when all went well. */
  reason: string | null
  xero_url: string | null
  at: string
  /** Entries that will be tried again by themselves: when. */
  next_try_at: string | null
}

export interface LogAnswer {
  lines: LogLine[]
  count: number
  limit: number
  offset: number
}

/** A paper in Xero as a widget shows it. Amounts are decimal strings in major units. */
export interface DocumentAnswer {
  id: string
  kind: DocumentKind
  state: DocumentState
  source_id: string
  number: string | null
  xero_status: string | null
  currency_code: string | null
  total: string | null
  tax: string | null
  amount_due: string | null
  xero_url: string | null
  posted_at: string | null
}

/** Answer of `/admin/xero/orders/:id` and `/admin/xero/customers/:id`. */
export interface SubjectAnswer {
  connected: boolean
  /** Plain words on what is wrong with the connection, or null. */
  problem: string | null
  sync_enabled: boolean
  organisation_name: string | null
  documents: DocumentAnswer[]
  /** The outbox entry, when there is or was one. */
  entry: {
    id: string
    state: LogState
    reason: string | null
    code: string | null
    next_try_at: string | null
    updated_at: string
  } | null
}

/** Answer of `/admin/xero/orders/:id/plan`: what would be sent of the order now. */
export interface PlanAnswer {
  plan: ExplainedOrder
}
