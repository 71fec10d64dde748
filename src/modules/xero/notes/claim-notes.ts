import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type NotedKind } from "./noted-kind"
import { type NotedLine } from "./note-text"

/** A line of the log that is to be noted in Xero. */
export interface ClaimedNote extends NotedLine {
  id: string
  document_kind: NotedKind
  xero_id: string
}

/** Notes on one document that one call takes. */
const NOTES_A_CALL = 20

/**
 * Takes the notes of some documents for one worker, those that wait longest first. A note is sent once at most: where the
 * worker dies meanwhile it is dropped, not sent again.
 *
 * @param documents how many at most, which is how many calls it takes
 * @param seconds after which they count as dropped unless they were settled
 */
export async function claimNotes(
  knex: Knex,
  connectionId: string,
  documents: number,
  seconds: number
): Promise<ClaimedNote[]> {
  const { rows } = await knex.raw(
    `WITH first AS (
       SELECT xero_id FROM xero_attempt
        WHERE connection_id = :connection AND deleted_at IS NULL AND note_state = 'waiting'
        GROUP BY xero_id ORDER BY min(created_at) LIMIT :documents
     ), due AS (
       SELECT id FROM xero_attempt
        WHERE connection_id = :connection AND deleted_at IS NULL AND note_state = 'waiting'
          AND xero_id IN (SELECT xero_id FROM first)
        ORDER BY created_at, id LIMIT :most
        FOR UPDATE SKIP LOCKED
     )
     UPDATE xero_attempt AS attempt
        SET note_state = 'sending', note_until = now() + make_interval(secs => :seconds)
       FROM due WHERE attempt.id = due.id
     RETURNING attempt.id, attempt.document_kind, attempt.xero_id, attempt.action, attempt.cause,
               attempt.subject_label, attempt.created_at AS at`,
    { connection: connectionId, documents, seconds, most: NOTES_A_CALL }
  )
  return (rows as ClaimedNote[]).sort((a, b) => a.at.getTime() - b.at.getTime())
}
