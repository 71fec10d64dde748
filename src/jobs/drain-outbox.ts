import { type MedusaContainer } from "@medusajs/framework/types"
import { drainSoon } from "../workflows/drain/drain-soon"

/** Picks up what a lost nudge, a pause or a dead worker left on the outbox. */
export default async function drainOutbox(container: MedusaContainer) {
  drainSoon(container)
}

export const config = {
  name: "xero-drain-outbox",
  schedule: { interval: 3000, concurrency: "forbid" as const },
}
