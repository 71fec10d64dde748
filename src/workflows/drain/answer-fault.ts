import { type XeroFault } from "../../accounting/fault/fault"
import { type HoldCode } from "../../accounting/ledger/hold"
import { doubtContacts } from "./doubt-contacts"
import { postpone, taskFailed, taskHeld } from "./finish-task"
import { type Round, type Task } from "./round"

/** Seconds to wait when Xero asks for a pause without saying how long. */
const DEFAULT_PAUSE = 60

/**
 * Deals with a call that failed as a whole. Limits and lost authorisation stop the round and give the
 * work back untouched; everything else counts as a failed try of the documents that were in the call.
 */
export function callFailed(round: Round, fault: XeroFault, tasks: Task[]): void {
  const lost = fault.kind === "unauthorised"
  if (lost || fault.kind === "throttled") {
    round.stopped = {
      // Without an authorisation nothing is tried until there is a new one, and then everything at once.
      seconds: lost ? 0 : (fault.retry_after ?? DEFAULT_PAUSE),
      reason: fault.message,
      lost,
    }
    return
  }
  for (const task of tasks) {
    taskFailed(round, task, fault)
  }
}

const CODES: Partial<Record<XeroFault["kind"], HoldCode>> = {
  locked_period: "locked_period",
  rejected: "rejected",
  duplicate: "number_taken",
  missing: "rejected",
  archived_contact: "archived_contact",
}

/** What was read of accounts, tax rates and lock dates within so many seconds before the round is fresh. */
const FRESH_SECONDS = 2

const ARCHIVED_CONTACT =
  "The contact it is made out to is archived in Xero. Restore it there (Contacts → Archived), then retry."

/**
 * Deals with one element that Xero refused: held where a person must act, else tried again. What is
 * refused by the settings in Xero, unless those were read right before the round, is planned once more
 * with fresh ones first, so that the reason names the account or the lock date that stands in the way.
 */
export function elementRefused(
  round: Round,
  task: Task,
  fault: XeroFault,
  correlationId: string | null
): void {
  const code = CODES[fault.kind]
  if (!code) {
    taskFailed(round, task, fault, { correlation_id: correlationId })
    return
  }
  if (code === "archived_contact") {
    if (!doubtContacts(round, task.work)) {
      taskHeld(round, task, code, ARCHIVED_CONTACT, { correlation_id: correlationId })
    }
    return
  }
  const bySettings = code === "rejected" || code === "locked_period"
  const { id } = task.work.entry
  if (bySettings && task.command.kind !== "contact" && !isChartFresh(round, id)) {
    round.chart_doubted = true
    doubted.set(id, Date.now())
    postpone(task.work, 1)
    return
  }
  doubted.delete(id)
  taskHeld(round, task, code, fault.message, { correlation_id: correlationId })
}

/** How long a doubt is remembered: longer than the settings take to be read anew and the entry to come back. */
const DOUBT_MILLISECONDS = 120_000

/** When the settings were last doubted for an entry, so that once read anew they are believed, however slow the machine is. */
const doubted = new Map<string, number>()

function isChartFresh({ connection, began }: Round, entryId: string): boolean {
  doubted.forEach((at, id) => {
    if (began.getTime() - at > DOUBT_MILLISECONDS) {
      doubted.delete(id)
    }
  })
  const readAt = connection.chart_read_at?.getTime() ?? 0
  const doubtedAt = doubted.get(entryId)
  return (
    began.getTime() - readAt < FRESH_SECONDS * 1000 ||
    (doubtedAt !== undefined && readAt > doubtedAt)
  )
}
