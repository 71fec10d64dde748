import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  type DocumentKind,
  type DocumentState,
  type PostedLine,
} from "../../../accounting/ledger/ledger"
import { type Attempt } from "../log/attempt"
import { attemptRows, INSERT_ATTEMPTS } from "../log/insert-attempts"

/** What became of a document whose intent was claimed, or of one that was changed. */
export interface DocumentOutcome {
  kind: DocumentKind
  source_id: string
  /** `intended` with its claim ended: the answer was unclear, look before creating again. */
  state: DocumentState
  xero_id?: string | null
  number?: string | null
  xero_status?: string | null
  currency_code?: string | null
  total?: string | null
  tax?: string | null
  amount_due?: string | null
  posted?: object | null
  lines?: PostedLine[]
  /** Records the links go by, where they became known only now. */
  customer_id?: string | null
  /** Source id of the contact it is made out to, where that changed. */
  contact_source_id?: string | null
}

/**
 * Writes outcomes to the ledger, and the lines of the log that tell of them, in one statement; fields left out keep what
 * they had.
 */
export async function recordDocuments(
  knex: Knex,
  connectionId: string,
  outcomes: DocumentOutcome[],
  attempts: Attempt[] = []
): Promise<void> {
  if (!outcomes.length && !attempts.length) {
    return
  }
  await knex.raw(
    `WITH logged AS (${INSERT_ATTEMPTS})
     UPDATE xero_document AS document SET
       state = outcome.state,
       xero_id = coalesce(outcome.xero_id, document.xero_id),
       number = coalesce(outcome.number, document.number),
       xero_status = coalesce(outcome.xero_status, document.xero_status),
       currency_code = coalesce(outcome.currency_code, document.currency_code),
       total = coalesce(outcome.total, document.total),
       tax = coalesce(outcome.tax, document.tax),
       amount_due = coalesce(outcome.amount_due, document.amount_due),
       posted = coalesce(outcome.posted, document.posted),
       lines = coalesce(outcome.lines, document.lines),
       customer_id = coalesce(outcome.customer_id, document.customer_id),
       contact_source_id = coalesce(outcome.contact_source_id, document.contact_source_id),
       posted_at = CASE WHEN outcome.state = 'posted' THEN now() ELSE document.posted_at END,
       intent_owner = NULL, intent_until = now(), updated_at = now()
     FROM jsonb_to_recordset(CAST(:outcomes AS jsonb)) AS outcome
       (kind text, source_id text, state text, xero_id text, number text, xero_status text,
        currency_code text, total text, tax text, amount_due text, posted jsonb, lines jsonb,
        customer_id text, contact_source_id text)
     WHERE document.connection_id = :connection AND document.deleted_at IS NULL
       AND document.kind = outcome.kind AND document.source_id = outcome.source_id`,
    {
      outcomes: JSON.stringify(outcomes),
      attempts: attemptRows(attempts),
      connection: connectionId,
    }
  )
}
