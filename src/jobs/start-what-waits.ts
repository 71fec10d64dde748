import { type MedusaContainer } from "@medusajs/framework/types"
import { startWhatWaits as start } from "../workflows/background/start-what-waits"

/** Sends, listens, counts, compares and goes on with tasks, wherever there is something to do. */
export default async function startWhatWaits(container: MedusaContainer) {
  await start(container)
}

export const config = {
  name: "xero-start-what-waits",
  schedule: { interval: 3000, concurrency: "forbid" as const },
}
