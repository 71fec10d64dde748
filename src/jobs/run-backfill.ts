import { type MedusaContainer } from "@medusajs/framework/types"
import { runBackfill } from "../workflows/backfill/run-backfill"

/** Counts and queues past orders that the owner asked for. */
export default async function readBackfill(container: MedusaContainer) {
  await runBackfill(container)
}

export const config = {
  name: "xero-run-backfill",
  schedule: { interval: 3000, concurrency: "forbid" as const },
}
