import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Sandbox } from "../../../sandbox/start-sandbox"
import { changeSettingsWorkflow } from "../../../src/workflows/connect/change-settings"
import { takeNumber } from "../../xero/take-number"
import { type Problem, unless } from "../problem"
import type { Stage } from "../stage"
import type { PlacedOrder } from "../store/place-copy"

/** Has the accountant use the invoice number that an order of the run will want. */
export function plantPoison(sandbox: Sandbox, tenantId: string, order: number): void {
  takeNumber(sandbox, tenantId, `ORD-${100_001 + order}`)
}

/** The poisoned order must be held with its reason, and nothing else. */
export async function comparePoison(stage: Stage, order: PlacedOrder): Promise<Problem[]> {
  const knex = stage.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `SELECT subject_id, state, code, reason FROM xero_outbox_entry WHERE state IN ('held', 'skipped')`
  )
  const entries = rows as {
    subject_id: string
    state: string
    code: string
    reason: string | null
  }[]
  const held = entries.filter(({ state }) => state === "held")
  const own = entries.find(({ subject_id }) => subject_id === order.id)
  // An order that was cancelled before it ever came to Xero needs no number.
  return own?.state === "skipped"
    ? []
    : [
        ...unless(
          own?.code === "number_taken",
          "wrong",
          `the poisoned order is not held: ${own?.code}`
        ),
        ...unless(Boolean(own?.reason), "wrong", "the poisoned order is held without a reason"),
        ...unless(held.length <= 1, "wrong", `${held.length} orders are held beside one another`),
      ]
}

/** Does as the reason says: another prefix. */
export async function mendPoison(stage: Stage): Promise<void> {
  await changeSettingsWorkflow(stage.container).run({ input: { invoice_number_prefix: "WEB-" } })
}
