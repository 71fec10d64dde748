import { type Command } from "../../accounting/ledger/command"
import { type DocumentOutcome } from "../../modules/xero/ledger/record-documents"
import { callFailed, elementRefused } from "./answer-fault"
import { batches } from "./batches"
import { claimTasks } from "./claim-tasks"
import { type DocumentDoor, elementKey } from "./document-door"
import { postpone, taskDone, taskHeld } from "./finish-task"
import { ledgerRow } from "./ledger-row"
import { ringForAdopted } from "./ring-for-adopted"
import { recordOutcomes } from "./record-outcomes"
import { type Round, type Task } from "./round"

/**
 * Creates documents of one kind: the intent first, then a look in Xero for those whose earlier call got
 * no clear answer, then batches of new ones. Each element's outcome goes to the ledger by itself.
 */
export async function createDocuments<C extends Command, V>(
  round: Round,
  door: DocumentDoor<C, V>,
  tasks: Task<C>[]
): Promise<void> {
  if (round.stopped || !tasks.length) {
    return
  }
  const { fresh, unclear } = await claimTasks(round, tasks)
  const absent = await adoptFound(round, door, unclear)
  const wanted = [...fresh, ...absent]
  const lookedFor = new Set<Task>(absent)
  for (const batch of door.groups?.(wanted) ?? batches(wanted)) {
    await (round.stopped
      ? record(round, batch, "failed")
      : createBatch(round, door, batch, lookedFor))
  }
}

async function adoptFound<C extends Command, V>(
  round: Round,
  door: DocumentDoor<C, V>,
  tasks: Task<C>[]
): Promise<Task<C>[]> {
  const absent: Task<C>[] = []
  for (const batch of batches(tasks)) {
    const answer = round.stopped ? null : await door.find(round, batch)
    if (!answer?.ok) {
      if (answer) {
        callFailed(round, answer.fault, batch)
      }
      await record(round, batch, "intended")
      continue
    }
    const outcomes: DocumentOutcome[] = []
    for (const task of batch) {
      const recognition = door.recognise(round, task, answer.value)
      if (recognition.is === "absent") {
        absent.push(task)
      } else if (recognition.is === "unclear") {
        outcomes.push(unposted(task, "intended"))
      } else if (recognition.is === "foreign") {
        outcomes.push(unposted(task, "failed"))
        taskHeld(round, task, recognition.code, recognition.message)
      } else {
        outcomes.push(accept(round, door, task, recognition.value, "adopt", null))
      }
    }
    await recordOutcomes(round, outcomes)
    await ringForAdopted(round, outcomes)
  }
  return absent
}

/** @param lookedFor tasks that were not found in Xero just before */
async function createBatch<C extends Command, V>(
  round: Round,
  door: DocumentDoor<C, V>,
  batch: Task<C>[],
  lookedFor: Set<Task>
): Promise<void> {
  const answer = await door.create(round, batch)
  if (!answer.ok) {
    callFailed(round, answer.fault, batch)
    await record(round, batch, answer.fault.unclear ? "intended" : "failed")
    return
  }
  const correlationId = answer.call.correlation_id
  const outcomes = batch.flatMap((task) => {
    const result = answer.value.find((element) => element.key === elementKey(task.command))
    if (!result) {
      return []
    }
    if (result.ok) {
      return [accept(round, door, task, result.value, "create", correlationId)]
    }
    // A taken number is looked for in the next round; where no document has it, a person must see to it.
    if (result.fault.kind === "duplicate" && !lookedFor.has(task)) {
      postpone(task.work, 1)
      return [unposted(task, "intended")]
    }
    elementRefused(round, task, result.fault, correlationId)
    return [unposted(task, result.fault.unclear ? "intended" : "failed")]
  })
  await recordOutcomes(round, outcomes)
}

function accept<C extends Command, V>(
  round: Round,
  door: DocumentDoor<C, V>,
  task: Task<C>,
  value: V,
  action: "create" | "adopt",
  correlationId: string | null
): DocumentOutcome {
  const outcome = door.outcome(task, value)
  const evidence = {
    action,
    xero_id: door.shownOn?.(round, task) ?? outcome.xero_id,
    document_number: outcome.number,
    correlation_id: correlationId,
  }
  const difference = door.difference(task, value)
  if (difference) {
    taskHeld(round, task, "totals_differ", difference, evidence)
  } else {
    taskDone(round, task, evidence)
  }
  // Later stages of the same round find the document by its row.
  round.ledger.set(
    `${outcome.kind} ${outcome.source_id}`,
    ledgerRow(round, task, {
      xero_id: outcome.xero_id ?? null,
      xero_status: outcome.xero_status ?? null,
      total: outcome.total ?? null,
    })
  )
  return outcome
}

const unposted = ({ command }: Task, state: "intended" | "failed"): DocumentOutcome => ({
  kind: command.kind,
  source_id: command.source_id,
  state,
})

const record = (round: Round, tasks: Task[], state: "intended" | "failed") =>
  recordOutcomes(
    round,
    tasks.map((task) => unposted(task, state))
  )
