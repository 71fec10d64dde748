import { type Logger, type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { XERO_MODULE } from "../../modules/xero"
import { scrubbedMessage } from "../../modules/xero/client/scrubbed-message"
import type XeroModuleService from "../../modules/xero/service"

/** Nudges that come within this time share a run, so that a busy moment makes full batches. */
export const GATHER_MILLISECONDS = 250

/** A work of which this process does one at a time. */
export interface BackgroundWork {
  name: string
  /** Milliseconds until it begins. */
  delay: number
  /** What the log says when it fails, before the reason. */
  trouble: string
  run(): Promise<void>
}

/** Work under way in this process by name, and whether it was asked for once more meanwhile. */
const underWay = new Map<string, { again: boolean }>()

/**
 * Does a work in the background of this process unless one of its name is being done: then it is done once more
 * afterwards. It never waits for it, and starts nothing in a process that is ending.
 */
export function runOnce(container: MedusaContainer, work: BackgroundWork): void {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  if (xero.life.ending) {
    return
  }
  const running = underWay.get(work.name)
  if (running) {
    running.again = true
    return
  }
  const own = { again: false }
  underWay.set(work.name, own)
  const run = async () => {
    try {
      await work.run()
    } catch (error) {
      const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`xero: ${work.trouble}: ${scrubbedMessage(error)}`)
    } finally {
      underWay.delete(work.name)
      if (own.again) {
        runOnce(container, { ...work, delay: GATHER_MILLISECONDS })
      }
    }
  }
  setTimeout(() => void run(), work.delay).unref()
}
