import { type MedusaContainer } from "@medusajs/framework/types"
import { scanStoreWorkflow } from "../workflows/scan/scan-store"

/** Finds what changed in the store without an event that reached the plugin. */
export default async function scanStore(container: MedusaContainer) {
  await scanStoreWorkflow(container).run()
}

export const config = {
  name: "xero-scan-store",
  schedule: { interval: 60_000, concurrency: "forbid" as const },
}
