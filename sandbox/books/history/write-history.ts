import type { Actor } from "../state/actor"
import type { RecordKind } from "../state/history-record"
import { booksOf } from "../state/stored-books"

/** Adds a row to a record's history, as Xero does at each change. */
export function writeHistory(
  actor: Actor,
  kind: RecordKind,
  recordId: string,
  changes: string,
  details: string
): void {
  booksOf(actor.organisation).history.push({
    Kind: kind,
    RecordID: recordId,
    Changes: changes,
    Details: details,
    User: actor.user,
    DateUTC: actor.now.toISOString(),
  })
}
