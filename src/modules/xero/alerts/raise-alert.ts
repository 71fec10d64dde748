import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type AlertDetails } from "./alert"
import { type AlertName } from "./close-alerts"
import { noteAlerts } from "./note-alerts"
import { openAlerts } from "./open-alerts"

/**
 * Raises trouble that other code found, at once; the job that announces alerts sends the notices within a
 * minute. Raising what is open already brings its details up to date and announces nothing. It ends with
 * `closeAlerts`.
 */
export async function raiseAlert(
  knex: Knex,
  alert: AlertName & { details: AlertDetails }
): Promise<void> {
  await noteAlerts(knex, [{ ...alert, grace_seconds: 0 }])
  await openAlerts(knex)
}
