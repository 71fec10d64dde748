import { createDocuments } from "./create-documents"
import { moneyDoor, targetIdOf } from "./money-door"
import { type Round, tasksOf } from "./round"

/** Sends the money given back of a round, as payments on credit notes that are in Xero. */
export async function pushRefunds(round: Round): Promise<void> {
  const tasks = tasksOf(round, "refund", ["create"])
  await createDocuments(
    round,
    moneyDoor(),
    tasks.filter(({ command }) => targetIdOf(round, command))
  )
}
