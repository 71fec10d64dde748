import { newId } from "../new-id"
import { type Attempt } from "./attempt"

/**
 * The statement that adds lines to the log, to be one with the statement that writes what they tell of: a crash then
 * loses neither without the other. It takes the binding `attempts`.
 */
export const INSERT_ATTEMPTS = `
  INSERT INTO xero_attempt
    (id, connection_id, subject_type, subject_id, subject_label, document_kind, source_id, document_number, xero_id,
     amount, currency_code, action, state, code, reason, cause, actor_id, correlation_id, changed, before, after,
     note_state, created_at, updated_at)
  SELECT id, connection_id, subject_type, subject_id, subject_label, document_kind, source_id, document_number, xero_id,
         amount, currency_code, action, state, code, reason, cause, actor_id, correlation_id, changed, before, after,
         note_state, clock_timestamp(), clock_timestamp()
    FROM jsonb_to_recordset(CAST(:attempts AS jsonb)) AS attempt
      (id text, connection_id text, subject_type text, subject_id text, subject_label text, document_kind text,
       source_id text, document_number text, xero_id text, amount text, currency_code text, action text, state text,
       code text, reason text, cause text, actor_id text, correlation_id text, changed text, before text, after text,
       note_state text)`

/** The binding that the statement takes. */
export const attemptRows = (attempts: Attempt[]): string =>
  JSON.stringify(attempts.map((attempt) => ({ ...attempt, id: newId("xatt") })))
