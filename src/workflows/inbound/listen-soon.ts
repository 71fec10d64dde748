import { type MedusaContainer } from "@medusajs/framework/types"
import { runOnce } from "../background/run-once"
import { listenToXeroWorkflow } from "./listen-to-xero"

/** Listens to Xero in the background of this process; never waits for it. */
export function listenSoon(container: MedusaContainer): void {
  runOnce(container, {
    name: "listening",
    delay: 0,
    trouble: "changes in Xero could not be read",
    run: async () => {
      await listenToXeroWorkflow(container).run()
    },
  })
}
