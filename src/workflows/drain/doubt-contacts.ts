import { postpone } from "./finish-task"
import { type Round, type Work } from "./round"

/** What was read of Xero's contacts within so many seconds before the round is fresh. */
const FRESH_SECONDS = 3

/**
 * Has what became of Xero's contacts read after the round, and the work planned once more with it: one that was
 * merged has a successor, and one that was archived perhaps a twin that is kept.
 *
 * @returns false when that was read right before the round, so that reading it again tells nothing new
 */
export function doubtContacts(round: Round, work: Work): boolean {
  const read = round.connection.contacts_read_at?.getTime() ?? 0
  if (round.began.getTime() - read < FRESH_SECONDS * 1000) {
    return false
  }
  round.contacts_doubted = true
  postpone(work, 1)
  return true
}
