import { type CallResult } from "../../modules/xero/client/call"
import { type ClaimedNote, claimNotes } from "../../modules/xero/notes/claim-notes"
import { noteCallsLeft } from "../../modules/xero/notes/note-calls-left"
import { noteText } from "../../modules/xero/notes/note-text"
import { settleNotes } from "../../modules/xero/notes/settle-notes"
import { readGathering } from "../../modules/xero/quota/read-gathering"
import type XeroModuleService from "../../modules/xero/service"
import { type ConnectionRecord } from "../connect/connection-record"

/** Documents a run, each a call. */
const DOCUMENTS_A_RUN = 10

/** Until notes whose worker died are given up: longer than all calls of a run take. */
const CLAIM_SECONDS = 900

/**
 * Writes notes that wait into the documents' histories of one organisation, a call a document, while nothing else waits
 * for a call and the day's calls are ample. A note that Xero refuses, or of which it is not clear whether it arrived, is
 * given up: the log has it all the same, and no document waits for its note.
 *
 * @returns how many notes were written
 */
export async function noteChanges(
  xero: XeroModuleService,
  connection: ConnectionRecord
): Promise<number> {
  const { knex } = xero.postgres
  if ((await readGathering(knex, connection)) > 0) {
    return 0
  }
  const calls = Math.min(DOCUMENTS_A_RUN, await noteCallsLeft(knex, connection))
  const claimed = calls ? await claimNotes(knex, connection.id, calls, CLAIM_SECONDS) : []
  const gateway = xero.gateway(connection, "note")
  let written = 0
  let waits = false
  for (const notes of byDocument(claimed)) {
    const ids = notes.map(({ id }) => id)
    const [{ document_kind, xero_id }] = notes
    const answer: CallResult<number> | null =
      waits || xero.life.ending
        ? null
        : await gateway.addNotes(document_kind, xero_id, notes.map(noteText))
    if (answer?.ok) {
      await settleNotes(knex, ids, "sent")
      written += ids.length
    } else {
      waits ||= !answer || ["throttled", "unauthorised"].includes(answer.fault.kind)
      await settleNotes(knex, ids, waits ? "waiting" : "dropped")
    }
  }
  return written
}

function byDocument(notes: ClaimedNote[]): ClaimedNote[][] {
  const groups = new Map<string, ClaimedNote[]>()
  for (const note of notes) {
    const key = `${note.document_kind} ${note.xero_id}`
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  return [...groups.values()]
}
