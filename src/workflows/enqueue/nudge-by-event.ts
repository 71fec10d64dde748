import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { scrubbedMessage } from "../../modules/xero/client/scrubbed-message"
import { type Subject } from "../../modules/xero/outbox/outbox-entry"
import type XeroModuleService from "../../modules/xero/service"
import { nudge } from "./nudge"

/**
 * Events that come within this time share a statement. Meanwhile the host puts together its answer to the checkout that
 * fired them, which so has the processor and the database for itself.
 */
const MOMENT_MILLISECONDS = 100

/** What events of one moment concern, each with the event that came first. */
interface Moment {
  causes: Map<string, Subject & { cause: string }>
  written: Promise<void>
}

/** The moment of each host in this process, until it is written down. */
const moments = new WeakMap<XeroModuleService, Moment>()

/**
 * Puts what an event of the host concerns on the outbox. Events of one moment go in one statement: a checkout fires
 * several for its order, and its buyer still waits for the answer.
 *
 * @returns once it is on the outbox; an event bus that repeats what failed may take the event for dealt with then
 * @throws Error with the database's reason, which the host logs beside the event's name
 */
export function nudgeByEvent(
  container: MedusaContainer,
  event: string,
  subjects: Subject[]
): Promise<void> {
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  const moment = moments.get(xero) ?? begin(container, xero)
  for (const subject of subjects) {
    const key = `${subject.subject_type} ${subject.subject_id}`
    moment.causes.set(key, moment.causes.get(key) ?? { ...subject, cause: event })
  }
  return moment.written
}

function begin(container: MedusaContainer, xero: XeroModuleService): Moment {
  const causes: Moment["causes"] = new Map()
  const over = new Promise((resolve) => setTimeout(resolve, MOMENT_MILLISECONDS))
  const written = over.then(async () => {
    moments.delete(xero)
    try {
      await nudge(container, [...causes.values()])
    } catch (error) {
      const reason = scrubbedMessage(error)
      throw new Error(`xero: no note of it could be made; the scan of the store will: ${reason}`)
    }
  })
  const moment = { causes, written }
  moments.set(xero, moment)
  return moment
}
