import { type MedusaContainer } from "@medusajs/framework/types"
import { keepUpWorkflow } from "../workflows/upkeep/keep-up"

/** Once a night: keeps the authorisation alive and tidies up. */
export default async function keepUp(container: MedusaContainer) {
  await keepUpWorkflow(container).run()
}

export const config = {
  name: "xero-keep-up",
  schedule: "17 3 * * *",
}
