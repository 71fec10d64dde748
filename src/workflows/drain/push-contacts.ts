import { type ContactCommand } from "../../accounting/ledger/command"
import { batches } from "./batches"
import { claimTasks } from "./claim-tasks"
import { createContacts } from "./create-contacts"
import { matchContacts } from "./match-contacts"
import { recordUnposted } from "./record-contacts"
import { refreshContactIndex } from "./refresh-contact-index"
import { type Round, type Task, tasksOf } from "./round"
import { shareContacts } from "./share-contacts"
import { updateContacts } from "./update-contacts"

/**
 * Sends the contacts of a round: those that changed are updated; new customers are matched with the
 * contacts Xero has, and only where none fits a contact is created.
 */
export async function pushContacts(round: Round): Promise<void> {
  const tasks = tasksOf(round, "contact", ["create", "update"])
  const leading = newestPerSource(tasks)
  await updateContacts(
    round,
    leading
      .filter(({ command }) => command.action === "update")
      .map((task) => ({
        task,
        contactId: round.ledger.get(`contact ${task.command.source_id}`)?.xero_id ?? "",
      })),
    "update"
  )
  await makeContacts(
    round,
    leading.filter(({ command }) => command.action === "create")
  )
  shareContacts(round, tasks, leading)
}

async function makeContacts(round: Round, wanted: Task<ContactCommand>[]): Promise<void> {
  if (round.stopped || !wanted.length) {
    return
  }
  const { fresh, unclear } = await claimTasks(round, wanted)
  await refreshContactIndex(round, unclear)
  if (round.stopped) {
    await recordUnposted(round, fresh, "failed")
    await recordUnposted(round, unclear, "intended")
    return
  }
  const { taken, created } = await matchContacts(round, [...fresh, ...unclear])
  await updateContacts(round, taken, "adopt")
  for (const batch of batches(created)) {
    await createContacts(round, batch)
  }
}

/** Several orders of one customer share the contact; the newest says what it looks like. */
function newestPerSource(tasks: Task<ContactCommand>[]): Task<ContactCommand>[] {
  return [...new Map(tasks.map((task) => [task.command.source_id, task])).values()]
}
