import { type Command } from "../../accounting/ledger/command"
import { claimIntents, type IntentClaim, intentKey } from "../../modules/xero/ledger/claim-intents"
import { documentIntent } from "./document-intent"
import { postpone } from "./finish-task"
import { leaseSeconds } from "./keep-leases"
import { type Round, type Task } from "./round"

const BUSY_SECONDS = 3

/**
 * Writes the intents of documents to be created and sorts them: those that cannot be in Xero yet, and
 * those to look for first. Works whose document another worker is making are postponed.
 */
export async function claimTasks<C extends Command>(
  round: Round,
  tasks: Task<C>[]
): Promise<{ fresh: Task<C>[]; unclear: Task<C>[] }> {
  const claims = await claimIntents(
    round.xero.postgres.knex,
    round.connection.id,
    round.owner,
    tasks.map(documentIntent),
    leaseSeconds(round.xero)
  )
  const of = (claim: IntentClaim) =>
    tasks.filter(({ command }) => claims.get(intentKey(command)) === claim)
  for (const { work } of of("busy")) {
    postpone(work, BUSY_SECONDS)
  }
  return { fresh: of("fresh"), unclear: of("unclear") }
}
