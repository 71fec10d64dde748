import { type MedusaContainer } from "@medusajs/framework/types"
import { lookForDriftWorkflow } from "../workflows/drift/look-for-drift"
import { LOOK_TIME } from "../workflows/drift/look-time"

/** Once a night: looks for differences between the store and Xero. */
export default async function lookForDrift(container: MedusaContainer) {
  await lookForDriftWorkflow(container).run({ input: { purpose: "sync" } })
}

export const config = {
  name: "xero-look-for-drift",
  schedule: `${LOOK_TIME.minute} ${LOOK_TIME.hour} * * *`,
}
