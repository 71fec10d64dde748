import { type ContactCommand } from "../../accounting/ledger/command"
import { type XeroContact } from "../../modules/xero/client/documents"
import { callFailed, elementRefused } from "./answer-fault"
import { taskDone } from "./finish-task"
import { lookUpTaken, type TakenContact } from "./look-up-taken"
import { recordPosted, recordUnposted } from "./record-contacts"
import { type Round, type Task } from "./round"

/** A contact to be created, under the name that is free for it. */
export interface NewContact {
  task: Task<ContactCommand>
  name: string
}

/**
 * Creates a batch of contacts. A name or number that turns out to be taken is looked up and brought into
 * the index, so that the next round matches it or chooses another name.
 */
export async function createContacts(round: Round, batch: NewContact[]): Promise<void> {
  const tasks = batch.map(({ task }) => task)
  if (round.stopped) {
    await recordUnposted(round, tasks, "failed")
    return
  }
  const answer = await round.gateway.createContacts(
    batch.map(({ task: { command }, name }) => ({
      key: command.key,
      payload: { ...command.payload, Name: name },
    }))
  )
  if (!answer.ok) {
    callFailed(round, answer.fault, tasks)
    await recordUnposted(round, tasks, answer.fault.unclear ? "intended" : "failed")
    return
  }
  const posted: { task: Task<ContactCommand>; contact: XeroContact }[] = []
  const taken: TakenContact[] = []
  const refused: Task<ContactCommand>[] = []
  for (const contact of batch) {
    const { task } = contact
    const result = answer.value.find((element) => element.key === task.command.key)
    if (result?.ok) {
      posted.push({ task, contact: result.value })
      taskDone(round, task, {
        xero_id: result.value.contact_id,
        correlation_id: answer.call.correlation_id,
      })
    } else if (result?.fault.kind === "duplicate") {
      taken.push({ ...contact, fault: result.fault, correlation_id: answer.call.correlation_id })
    } else if (result) {
      refused.push(task)
      elementRefused(round, task, result.fault, answer.call.correlation_id)
    }
  }
  await recordPosted(round, posted)
  await recordUnposted(round, refused, "failed")
  await lookUpTaken(round, taken)
}
