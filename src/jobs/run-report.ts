import { type MedusaContainer } from "@medusajs/framework/types"
import { runReport } from "../workflows/report/run-report"

/** Works off the comparisons of the store with its books. */
export default async function compareBooks(container: MedusaContainer) {
  await runReport(container)
}

export const config = {
  name: "xero-run-report",
  schedule: { interval: 3000, concurrency: "forbid" as const },
}
