import { createDocuments } from "./create-documents"
import { moneyDoor, targetIdOf } from "./money-door"
import { type Round, tasksOf } from "./round"

/** Sends the money received of a round, as payments on invoices that are in Xero. */
export async function pushPayments(round: Round): Promise<void> {
  const tasks = tasksOf(round, "payment", ["create"])
  await createDocuments(
    round,
    moneyDoor(),
    tasks.filter(({ command }) => targetIdOf(round, command))
  )
}
