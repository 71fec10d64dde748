import { type MedusaContainer } from "@medusajs/framework/types"
import { XERO_MODULE } from "../../modules/xero"
import { enqueue, type Nudge } from "../../modules/xero/outbox/enqueue"
import type XeroModuleService from "../../modules/xero/service"
import { drainSoon } from "../drain/drain-soon"

/** Puts subjects on the outbox and has it worked off shortly, without waiting for that. */
export async function nudge(container: MedusaContainer, nudges: Nudge[]): Promise<void> {
  if (!nudges.length) {
    return
  }
  const xero: XeroModuleService = container.resolve(XERO_MODULE)
  await enqueue(xero.postgres.knex, nudges)
  drainSoon(container)
}
