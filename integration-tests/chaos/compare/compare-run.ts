import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Problem, unless } from "../problem"
import type { Stage } from "../stage"
import type { PlacedOrder } from "../store/place-copy"
import { compareFiguresOf } from "./compare-figures-of"
import { compareLedger } from "./compare-ledger"
import { readOrder } from "./read-order"

/** Compares store and Xero after a run: nothing may be lost, twice, undecided or held. */
export async function compareRun(
  { container, sandbox }: Stage,
  tenantId: string,
  orders: PlacedOrder[]
): Promise<Problem[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `SELECT subject_id, state, code, reason FROM xero_outbox_entry WHERE deleted_at IS NULL`
  )
  const entries = rows as { subject_id: string; state: string; code: string; reason: string }[]
  const problems = await compareLedger(knex, sandbox, tenantId)
  for (const { id, displayId } of orders) {
    const entry = entries.find(({ subject_id }) => subject_id === id)
    const order = await readOrder(container, id)
    // What was cancelled before it was ever sent has nothing to say to Xero; its figures are compared all the same.
    const ended = entry?.state === "done" || (entry?.state === "skipped" && order.canceled_at)
    problems.push(
      ...unless(Boolean(entry), "lost", `order #${displayId} was never looked at`),
      ...unless(
        !entry || Boolean(ended),
        "stuck",
        `order #${displayId} is ${entry?.state}: ${entry?.code} ${entry?.reason}`
      ),
      ...compareFiguresOf(sandbox, tenantId, order)
    )
  }
  return problems
}
