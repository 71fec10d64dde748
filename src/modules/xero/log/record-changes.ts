import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Attempt } from "./attempt"
import { recordAttempts } from "./record-attempts"

/** One thing that was changed: what it is called, what it was and what it became; null for nothing. */
export interface Change {
  name: string
  before: string | null
  after: string | null
}

/** Whose the changes are, and what they are about. */
export type ChangedSubject = Pick<Attempt, "connection_id" | "subject_id" | "cause" | "actor_id"> &
  Partial<Pick<Attempt, "subject_type" | "subject_label" | "action" | "xero_id" | "document_kind">>

/** Adds a line to the log for each thing that was changed in the settings, or decided by a person. */
export async function recordChanges(
  knex: Knex,
  subject: ChangedSubject,
  changes: Change[]
): Promise<void> {
  await recordAttempts(
    knex,
    changes.map(({ name, before, after }) => ({
      subject_type: "setting",
      subject_label: null,
      document_kind: null,
      source_id: null,
      document_number: null,
      xero_id: null,
      action: "change",
      state: "done",
      code: null,
      reason: null,
      correlation_id: null,
      ...subject,
      changed: name,
      before,
      after,
    }))
  )
}
