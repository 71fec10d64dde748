import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** Calls that notes take in any 24 hours at most: a tenth of the smaller of Xero's two limits of a day. */
const NOTE_CALLS_A_DAY = 100

/**
 * How many calls may still be spent on notes. None while anything waits to be sent that a call could do, whatever it is.
 *
 * @param connection the organisation's connection and tenant
 */
export async function noteCallsLeft(
  knex: Knex,
  { id, tenant_id }: { id: string; tenant_id: string }
): Promise<number> {
  const { rows } = await knex.raw(
    `SELECT (SELECT count(*) FROM xero_call
              WHERE tenant_id = :tenant AND purpose = 'note'
                AND started_at > now() - interval '24 hours') AS used,
            EXISTS (SELECT 1 FROM xero_outbox_entry
              WHERE connection_id = :connection AND deleted_at IS NULL
                AND (state = 'running' OR (state IN ('queued', 'failed', 'held') AND available_at <= now()
                  AND (priority <> 0 OR let_through)))) AS busy`,
    { tenant: tenant_id, connection: id }
  )
  const { used, busy } = rows[0] as { used: string; busy: boolean }
  return busy ? 0 : Math.max(0, NOTE_CALLS_A_DAY - Number(used))
}
