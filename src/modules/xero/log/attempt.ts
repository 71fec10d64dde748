import { type DocumentKind } from "../../../accounting/ledger/ledger"
import { type SubjectType } from "../outbox/outbox-entry"

/** One line of the history: a document tried in Xero, a payment brought over, something changed. No personal detail. */
export interface Attempt {
  connection_id: string
  subject_type: SubjectType | "setting"
  /** The id of the order or the customer, or which setting it is. */
  subject_id: string
  subject_label: string | null
  document_kind: DocumentKind | null
  source_id: string | null
  document_number: string | null
  xero_id: string | null
  /** Decimal string in major units, where the document has one. */
  amount?: string | null
  currency_code?: string | null
  action:
    "create" | "update" | "void" | "adopt" | "import" | "reverse" | "decide" | "change" | "attach"
  state: "done" | "failed" | "held"
  code: string | null
  reason: string | null
  /** The event, click, clock or rule that led to it. */
  cause: string | null
  /** The user who asked for it, by id. */
  actor_id?: string | null
  correlation_id: string | null
  /** What a person changed, and what it was and became. */
  changed?: string | null
  before?: string | null
  after?: string | null
  /** Set where the document's own history in Xero is to have a note of it. */
  note_state?: "waiting" | null
}
