import { type XeroFault } from "../../accounting/fault/fault"
import { type Command } from "../../accounting/ledger/command"
import { type HoldCode } from "../../accounting/ledger/hold"
import { type Attempt } from "../../modules/xero/log/record-attempts"
import { type Round, type Task, type Work } from "./round"

/** What Xero holds now, for the log. */
interface Evidence {
  action?: Attempt["action"]
  document_number?: string | null
  xero_id?: string | null
  correlation_id?: string | null
}

/** The command is carried out: take it off the work and log it. */
export function taskDone(round: Round, task: Task, evidence: Evidence): void {
  log(round, task, "done", null, null, evidence)
  remove(task)
}

/** Xero, or our own look at its answer, says that a person must act: the document waits with its reason. */
export function taskHeld(
  round: Round,
  task: Task,
  code: HoldCode,
  message: string,
  evidence: Evidence = {}
): void {
  const { kind, source_id } = task.command
  task.work.holds.push({ code, kind, source_id, message })
  // Planning again would only come to the same hold.
  task.work.again = false
  log(round, task, "held", code, message, evidence)
  drop(task)
}

/** Trouble that time may mend: the work is tried again by itself. */
export function taskFailed(
  round: Round,
  task: Task,
  fault: XeroFault,
  evidence: Evidence = {}
): void {
  task.work.failure = fault
  log(round, task, "failed", fault.kind, fault.message, evidence)
}

/** Somebody else is at it: look again soon. */
export function postpone(work: Work, seconds: number): void {
  work.postponed = Math.max(work.postponed ?? 0, seconds)
}

/** What is held keeps what hangs on it from being sent too. */
function drop({ work, command }: Task): void {
  work.pending = work.pending.filter((other) => other !== command && !hangsOn(other, command))
}

/** On a contact hangs everything, on an invoice or a credit note the money and the credit on it. */
function hangsOn(other: Command, { kind, source_id }: Command): boolean {
  switch (kind) {
    case "contact":
      return true
    case "invoice":
      return (
        (other.kind === "payment" || other.kind === "allocation") && other.applied_to === source_id
      )
    case "credit_note":
      return (
        (other.kind === "refund" && other.applied_to === source_id) ||
        (other.kind === "allocation" && other.applied_from === source_id)
      )
    default:
      return false
  }
}

function remove({ work, command }: Task): void {
  work.pending = work.pending.filter((other) => other !== command)
}

function log(
  round: Round,
  { work, command }: Task,
  state: Attempt["state"],
  code: string | null,
  reason: string | null,
  evidence: Evidence
): void {
  round.attempts.push({
    connection_id: round.connection.id,
    subject_type: work.entry.subject_type,
    subject_id: work.entry.subject_id,
    subject_label: work.label,
    document_kind: command.kind,
    source_id: command.source_id,
    document_number: evidence.document_number ?? (command.kind === "contact" ? null : command.key),
    xero_id: evidence.xero_id ?? null,
    action: evidence.action ?? command.action,
    state,
    code,
    reason,
    cause: work.entry.cause,
    correlation_id: evidence.correlation_id ?? null,
  })
}
