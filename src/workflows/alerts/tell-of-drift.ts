import { DOCUMENT_CAUSES } from "../../accounting/drift/drift"
import { NO_DETAILS } from "../../modules/xero/alerts/alert"
import { closeAlerts } from "../../modules/xero/alerts/close-alerts"
import { raiseAlert } from "../../modules/xero/alerts/raise-alert"
import { waitingDrift } from "../../modules/xero/drift/waiting-drift"
import type XeroModuleService from "../../modules/xero/service"

/** Raises the alert of differences between the store and Xero, and ends it where none waits for a person any more. */
export async function tellOfDrift({ postgres: { knex } }: XeroModuleService): Promise<void> {
  const waiting = await waitingDrift(knex, DOCUMENT_CAUSES)
  for (const { connection_id, count } of waiting.filter((one) => one.count > 0)) {
    await raiseAlert(knex, { connection_id, kind: "drift", details: { ...NO_DETAILS, count } })
  }
  const over = waiting.filter(({ count }) => count === 0)
  await closeAlerts(
    knex,
    over.map(({ connection_id }) => ({ connection_id, kind: "drift" as const }))
  )
}
