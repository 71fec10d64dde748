import { type ContactCommand } from "../../accounting/ledger/command"
import { type Round, type Task } from "./round"

/** What became of a contact holds for every work of the round that was to make the same one. */
export function shareContacts(
  round: Round,
  tasks: Task<ContactCommand>[],
  leading: Task<ContactCommand>[]
): void {
  const leaders = new Map(leading.map((task) => [task.command.source_id, task]))
  for (const { work, command } of tasks) {
    const leader = leaders.get(command.source_id)
    if (!leader || leader.work === work) {
      continue
    }
    work.failure ??= leader.work.failure
    work.postponed ??= leader.work.postponed
    const hold = leader.work.holds.find(({ kind }) => kind === "contact")
    if (hold) {
      work.holds.push(hold)
      work.again = false
      work.pending = []
    } else if (round.ledger.get(`contact ${command.source_id}`)?.xero_id) {
      work.pending = work.pending.filter((other) => other !== command)
    }
  }
}
