import { type Logger, type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../modules/xero"
import type XeroModuleService from "../../modules/xero/service"
import { drainOutboxWorkflow } from "./drain-outbox"

/** Nudges that come within this time share a run, so that a busy moment makes full batches. */
const GATHER_MILLISECONDS = 250

let running = false
let again = false

/**
 * Starts the drain shortly, in the background of this process; never waits for it. The clock's job does
 * the same every few seconds, so a nudge that is lost costs only time.
 */
export function drainSoon(container: MedusaContainer): void {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  if (xero.life.ending) {
    return
  }
  if (running) {
    again = true
    return
  }
  running = true
  setTimeout(() => void drainNow(container), GATHER_MILLISECONDS).unref()
}

async function drainNow(container: MedusaContainer): Promise<void> {
  try {
    await drainOutboxWorkflow(container).run()
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`xero: the outbox could not be worked off: ${(error as Error).message}`)
  } finally {
    running = false
    if (again) {
      again = false
      drainSoon(container)
    }
  }
}
