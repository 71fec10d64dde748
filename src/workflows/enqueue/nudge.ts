import { type MedusaContainer } from "@medusajs/framework/types"
import { type Nudge } from "../../modules/xero/outbox/enqueue"
import { drainSoon } from "../drain/drain-soon"
import { enqueueSubjectsWorkflow } from "./enqueue-subjects"

/** Puts subjects on the outbox and has it worked off shortly, without waiting for that. */
export async function nudge(container: MedusaContainer, nudges: Nudge[]): Promise<void> {
  if (!nudges.length) {
    return
  }
  await enqueueSubjectsWorkflow(container).run({ input: { nudges } })
  drainSoon(container)
}
