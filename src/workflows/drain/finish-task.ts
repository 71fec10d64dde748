import { type XeroFault } from "../../accounting/fault/fault"
import { type AdoptedDocument } from "../../accounting/found/adopt-invoice"
import { type Command } from "../../accounting/ledger/command"
import { type HoldCode } from "../../accounting/ledger/hold"
import { type Attempt } from "../../modules/xero/log/attempt"
import { wantsNote } from "../../modules/xero/notes/wants-note"
import { totalsOf } from "./document-intent"
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

/** What somebody else put into Xero is ours to look after from now on. */
export function logAdoption(round: Round, work: Work, document: AdoptedDocument): void {
  const { kind, source_id, number, xero_id } = document
  addLine(round, {
    ...subjectOf(round, work),
    document_kind: kind,
    source_id,
    document_number: number,
    xero_id,
    amount: document.total,
    currency_code: document.currency_code,
    action: "adopt",
    state: "done",
    code: null,
    reason: null,
    correlation_id: null,
  })
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
  addLine(round, {
    ...subjectOf(round, work),
    document_kind: command.kind,
    source_id: command.source_id,
    document_number: evidence.document_number ?? (command.kind === "contact" ? null : command.key),
    xero_id: evidence.xero_id ?? null,
    ...moneyOf(round, work, command),
    action: evidence.action ?? command.action,
    state,
    code,
    reason,
    correlation_id: evidence.correlation_id ?? null,
  })
}

/** Adds a line to those that the round writes, with a note in Xero where the owner wants one. */
function addLine({ attempts, connection }: Round, line: Attempt): void {
  const noted = connection.history_notes && wantsNote(line)
  attempts.push(noted ? { ...line, note_state: "waiting" } : line)
}

const subjectOf = ({ connection }: Round, { entry, label }: Work) => ({
  connection_id: connection.id,
  subject_type: entry.subject_type,
  subject_id: entry.subject_id,
  subject_label: label,
  cause: entry.cause,
  actor_id: entry.actor_id,
})

/** What the document comes to; of one that is taken back, what it came to before. */
function moneyOf(
  { ledger, orders }: Round,
  { order_id }: Work,
  command: Command
): Pick<Attempt, "amount" | "currency_code"> {
  const amount =
    command.action === "void"
      ? (ledger.get(`${command.kind} ${command.source_id}`)?.total ?? null)
      : totalsOf(command).total
  const { payload } = command
  const currency =
    "CurrencyCode" in payload ? payload.CurrencyCode : orders.get(order_id ?? "")?.currency_code
  return { amount, currency_code: amount === null ? null : (currency ?? null) }
}
