import { type ContactCommand } from "../../accounting/ledger/command"
import { type XeroContact } from "../../modules/xero/client/documents"
import { indexContacts } from "../../modules/xero/contacts/contact-index"
import { callFailed, elementRefused } from "./answer-fault"
import { postpone, taskDone } from "./finish-task"
import { recordPosted, recordUnposted } from "./record-contacts"
import { type Round, type Task } from "./round"

/** A contact to be created, under the name that is free for it. */
export interface NewContact {
  task: Task<ContactCommand>
  name: string
}

/** After this many tries a name that Xero calls taken is a matter for a person. */
const DUPLICATE_TRIES = 5

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
  const taken: NewContact[] = []
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
    } else if (result?.fault.kind === "duplicate" && task.work.entry.tries < DUPLICATE_TRIES) {
      taken.push(contact)
      postpone(task.work, 1)
    } else if (result) {
      refused.push(task)
      elementRefused(round, task, result.fault, answer.call.correlation_id)
    }
  }
  await recordPosted(round, posted)
  await recordUnposted(round, refused, "failed")
  await lookUpTaken(round, taken)
}

async function lookUpTaken(round: Round, taken: NewContact[]): Promise<void> {
  if (!taken.length) {
    return
  }
  // `intended` has the next round ask for the numbers too.
  await recordUnposted(
    round,
    taken.map(({ task }) => task),
    "intended"
  )
  const answer = await round.gateway.findContactsByName(taken.map(({ name }) => name))
  if (answer.ok) {
    await indexContacts(round.xero.postgres.knex, round.connection, answer.value)
  }
}
