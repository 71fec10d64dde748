import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type DocumentKind } from "../../../accounting/ledger/ledger"
import { type SubjectType } from "../outbox/outbox-entry"

/** One thing tried for a document, for the history part of the sync log. No personal detail. */
export interface Attempt {
  connection_id: string
  subject_type: SubjectType
  subject_id: string
  subject_label: string | null
  document_kind: DocumentKind
  source_id: string
  document_number: string | null
  xero_id: string | null
  action: "create" | "update" | "void" | "adopt"
  state: "done" | "failed" | "held"
  code: string | null
  reason: string | null
  cause: string | null
  correlation_id: string | null
}

/** Adds attempts to the sync log in one statement. */
export async function recordAttempts(knex: Knex, attempts: Attempt[]): Promise<void> {
  if (!attempts.length) {
    return
  }
  const rows = attempts.map((attempt) => ({ ...attempt, id: generateEntityId(undefined, "xatt") }))
  await knex.raw(
    `INSERT INTO xero_attempt
       (id, connection_id, subject_type, subject_id, subject_label, document_kind, source_id,
        document_number, xero_id, action, state, code, reason, cause, correlation_id,
        created_at, updated_at)
     SELECT id, connection_id, subject_type, subject_id, subject_label, document_kind, source_id,
            document_number, xero_id, action, state, code, reason, cause, correlation_id,
            clock_timestamp(), clock_timestamp()
       FROM jsonb_to_recordset(?::jsonb) AS row
         (id text, connection_id text, subject_type text, subject_id text, subject_label text,
          document_kind text, source_id text, document_number text, xero_id text, action text,
          state text, code text, reason text, cause text, correlation_id text)`,
    [JSON.stringify(rows)]
  )
}
