import { type Attempt } from "../log/attempt"
import { CAUSES } from "../log/cause"
import { isNoted } from "./noted-kind"

const BY_HAND: (string | null)[] = [
  CAUSES.sent_by_hand,
  CAUSES.retried_by_hand,
  CAUSES.decided_by_hand,
]

/**
 * Whether a line of the log is worth a note in the document's own history in Xero, which takes a call of its own: what a
 * person asked for, and what was changed, taken back or taken over. That a document was made, its history says by itself;
 * contacts change with every address; and past orders would take a call each.
 *
 * @param line as it is about to be written
 */
export function wantsNote(line: Attempt): boolean {
  const { state, xero_id, document_kind, action, cause } = line
  if (state !== "done" || !xero_id || !isNoted(document_kind) || cause === CAUSES.backfill) {
    return false
  }
  return BY_HAND.includes(cause) || (document_kind !== "contact" && action !== "create")
}
