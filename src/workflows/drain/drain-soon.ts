import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { GATHER_MILLISECONDS, runOnce } from "../background/run-once"
import { connectionsInUse } from "../connect/list-connections"
import { routeEntries } from "../route/route-entries"
import { drainOutboxWorkflow } from "./drain-outbox"

const TROUBLE = "the outbox could not be worked off"

/**
 * Starts the drain shortly, in the background of this process; never waits for it. What is new is routed, then every
 * organisation's part is worked off in a run of its own, so that a slow one holds no other up. The clock's job
 * does the same every few seconds, so a nudge that is lost costs only time.
 */
export function drainSoon(container: MedusaContainer): void {
  runOnce(container, {
    name: "routing",
    delay: GATHER_MILLISECONDS,
    trouble: TROUBLE,
    run: async () => {
      const xero: XeroModuleService = container.resolve(XERO_MODULE)
      try {
        await routeEntries(container, xero)
      } finally {
        // What was routed before goes on, whatever keeps the rest from being routed.
        for (const { id } of await connectionsInUse(xero)) {
          drainConnection(container, id)
        }
      }
    },
  })
}

const drainConnection = (container: MedusaContainer, connection_id: string) =>
  runOnce(container, {
    name: `drain ${connection_id}`,
    delay: 0,
    trouble: TROUBLE,
    run: async () => {
      await drainOutboxWorkflow(container).run({ input: { connection_id } })
    },
  })
