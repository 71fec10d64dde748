import { type MedusaContainer } from "@medusajs/framework/types"
import { watchAlertsWorkflow } from "../workflows/alerts/watch-alerts"

/** Tells of trouble that began and of trouble that is over. */
export default async function watchAlerts(container: MedusaContainer) {
  await watchAlertsWorkflow(container).run()
}

export const config = {
  name: "xero-watch-alerts",
  schedule: { interval: 60_000, concurrency: "forbid" as const },
}
