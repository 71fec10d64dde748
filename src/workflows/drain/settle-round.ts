import { type XeroFault } from "../../accounting/fault/fault"
import { retryDelay } from "../../accounting/fault/retry-delay"
import { recordAttempts } from "../../modules/xero/log/record-attempts"
import { release } from "../../modules/xero/outbox/release"
import { settle } from "../../modules/xero/outbox/settle"
import { type Settlement } from "../../modules/xero/outbox/outbox-entry"
import { postpone } from "./finish-task"
import { type Round, type Work } from "./round"

/**
 * What waits for a person is looked at again by itself, ever more rarely, since what is put right in Xero
 * is not told to us: after ten minutes, then up to a day.
 */
const HELD_MINUTES = [10, 30, 60, 2 * 60, 4 * 60, 8 * 60, 24 * 60]

/** Writes the log of a round and ends the work on its entries, or gives back what was not reached. */
export async function settleRound(round: Round): Promise<void> {
  const { xero, owner } = round
  await recordAttempts(xero.postgres.knex, round.attempts)
  round.works.forEach((work) => lookAgain(round, work))
  const unfinished = round.works.filter((work) => isUnfinished(round, work))
  const settled = round.works.filter((work) => !unfinished.includes(work))
  await settle(xero.postgres.knex, owner, settled.map(settlementOf))
  const seconds = round.stopped?.seconds ?? 0
  const delays = new Map<number, string[]>()
  for (const work of unfinished) {
    const delay = Math.max(work.postponed ?? 0, seconds)
    delays.set(delay, [...(delays.get(delay) ?? []), work.entry.id])
  }
  for (const [delay, ids] of delays) {
    await release(xero.postgres.knex, owner, ids, delay)
  }
}

/** Has a work planned again at once that made what the rest of it hangs on, and fails one that is stuck. */
function lookAgain(round: Round, work: Work): void {
  if (round.stopped || work.failure || work.postponed !== null) {
    return
  }
  if (work.pending.length) {
    work.failure = work.holds.length ? null : STUCK
  } else if (work.again) {
    postpone(work, 0)
  }
}

const STUCK: XeroFault = {
  kind: "unknown",
  message: "It waits for a document that is not in Xero yet.",
  unclear: false,
  retry_after: null,
}

/** Where the round was stopped, what was to be planned again is given back with what was not reached. */
const isUnfinished = (round: Round, work: Work) =>
  work.failure === null &&
  (work.postponed !== null || (round.stopped !== null && (work.pending.length > 0 || work.again)))

function settlementOf(work: Work): Settlement {
  const { entry, label, failure, holds, skipped } = work
  const { id, leased_at, let_through, nudged_at } = entry
  const lease = { id, leased_at, let_through, nudged_at }
  if (failure) {
    return {
      ...lease,
      label,
      state: "failed",
      code: failure.kind,
      reason: failure.message,
      again_in_seconds: retryDelay(entry.tries, failure, Math.random()),
    }
  }
  if (holds.length) {
    return {
      ...lease,
      label,
      state: "held",
      code: holds[0].code,
      reason: [...new Set(holds.map((hold) => hold.message))].join(" "),
      again_in_seconds: HELD_MINUTES[Math.min(entry.tries, HELD_MINUTES.length) - 1] * 60,
    }
  }
  return {
    ...lease,
    label,
    state: skipped ? "skipped" : "done",
    code: null,
    reason: skipped ?? work.note,
    again_in_seconds: null,
  }
}
