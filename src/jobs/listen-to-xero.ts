import { type MedusaContainer } from "@medusajs/framework/types"
import { listenSoon } from "../workflows/inbound/listen-soon"

/** Brings into the store what webhooks named and what a regular reading finds. */
export default async function listenToXero(container: MedusaContainer) {
  listenSoon(container)
}

export const config = {
  name: "xero-listen-to-xero",
  schedule: { interval: 3000, concurrency: "forbid" as const },
}
