import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { closeAlerts } from "./close-alerts"
import { conditions } from "./conditions"
import { noteAlerts } from "./note-alerts"
import { openAlerts } from "./open-alerts"
import { readTrouble } from "./read-trouble"

/** What a look at the connections came to. */
export interface WatchResult {
  opened: number
  closed: number
}

/**
 * Looks at every connection and opens and closes its alerts, with a fixed number of queries. One process
 * looks at a time, so that none acts on what it saw before another one did.
 */
export async function watchConnections(knex: Knex): Promise<WatchResult> {
  return await knex.transaction(async (transaction) => {
    await transaction.raw(`SELECT pg_advisory_xact_lock(hashtext('xero_alert'))`)
    const found = (await readTrouble(transaction)).flatMap((trouble) =>
      conditions(trouble).map((condition) => ({
        connection_id: trouble.connection_id,
        ...condition,
      }))
    )
    await noteAlerts(
      transaction,
      found.flatMap(({ connection_id, kind, details, grace_seconds }) =>
        details ? [{ connection_id, kind, details, grace_seconds }] : []
      )
    )
    const over = found.filter(({ stays }) => !stays)
    const closed = await closeAlerts(
      transaction,
      over.map(({ connection_id, kind }) => ({ connection_id, kind }))
    )
    return { opened: await openAlerts(transaction), closed }
  })
}
