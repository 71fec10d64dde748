import type { ExplainedPlan } from "../../../../accounting/explain/explained-plan"
import type { DocumentKind, DocumentState } from "../../../../accounting/ledger/ledger"
import type { FoundInvoiceAnswer } from "../found-invoice-answer"
import type { ImportedAnswer } from "./imports"
import type { PdfAnswer } from "./pdfs"
import type { LogState } from "./log"
import type { WaitsAnswer } from "../sending-answer"

/** A paper in Xero as a widget shows it. Amounts are decimal strings in major units. */
export interface DocumentAnswer {
  id: string
  kind: DocumentKind
  state: DocumentState
  source_id: string
  /** In whose books it is. */
  organisation_name: string
  number: string | null
  xero_status: string | null
  currency_code: string | null
  total: string | null
  tax: string | null
  amount_due: string | null
  xero_url: string | null
  posted_at: string | null
  /** Set on what was recorded in Xero first. */
  imported: ImportedAnswer | null
  /** Of an invoice or a credit note; null where its PDF was never wanted in Xero. */
  pdf: PdfAnswer | null
}

/**
 * Answer of `/admin/xero/orders/:id` and `/admin/xero/customers/:id`. An order is looked at in the organisation it goes
 * to; a customer in the default one, with the contacts of all.
 */
export interface SubjectAnswer {
  connected: boolean
  /** Plain words on what is wrong with the connection, or null. */
  problem: string | null
  sync_enabled: boolean
  /** The organisation it is looked at in. */
  connection_id: string | null
  organisation_name: string | null
  documents: DocumentAnswer[]
  /** An order that waits for the owner to say whether one of these is its invoice. */
  found: FoundInvoiceAnswer[]
  /** The outbox entry, when there is or was one. */
  entry: {
    id: string
    state: LogState
    reason: string | null
    code: string | null
    next_try_at: string | null
    waits: WaitsAnswer
    updated_at: string
  } | null
}

/** Answer of `/admin/xero/orders/:id/plan` and `/admin/xero/customers/:id/plan`: what would be sent of it now. */
export interface PlanAnswer {
  plan: ExplainedPlan
}
