import { type XeroFault } from "../../accounting/fault"
import { type HoldCode } from "../../accounting/hold"
import { taskFailed, taskHeld } from "./finish-task"
import { type Round, type Task } from "./round"

/** Seconds to wait when Xero asks for a pause without saying how long. */
const DEFAULT_PAUSE = 60

/**
 * Deals with a call that failed as a whole. Limits and lost authorisation stop the round and give the
 * work back untouched; everything else counts as a failed try of the documents that were in the call.
 */
export function callFailed(round: Round, fault: XeroFault, tasks: Task[]): void {
  if (fault.kind === "throttled" || fault.kind === "unauthorised") {
    round.stopped = {
      seconds: fault.retry_after ?? DEFAULT_PAUSE,
      reason: fault.message,
      lost: fault.kind === "unauthorised",
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
}

/** Deals with one element that Xero refused: held where a person must act, else tried again. */
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
  taskHeld(round, task, code, fault.message, { correlation_id: correlationId })
}
