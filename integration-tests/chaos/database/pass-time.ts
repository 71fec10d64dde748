import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Moments that waiting brings nearer or further away; what happened in the store keeps its time. */
const MOMENTS: Record<string, string[]> = {
  xero_outbox_entry: ["available_at", "lease_until"],
  xero_document: ["intent_until"],
  xero_call: ["started_at", "ended_at"],
  xero_quota: ["said_at", "parked_until"],
  xero_authorisation: ["access_expires_at"],
  xero_connection: ["chart_read_at", "organisation_read_at", "contacts_read_at"],
}

/** What is held is not waited for: it is looked at again by itself much later. Parked calls are. */
const WAITED_FOR = `
  SELECT max(lived) AS living,
         ceil(extract(epoch FROM greatest(min(due),
           (SELECT max(parked_until) FROM xero_quota)) - now())) AS seconds FROM (
    SELECT CASE WHEN state = 'running' THEN lease_until ELSE available_at END AS due,
           CASE WHEN state = 'running' AND owner.worker = ANY(:living) THEN 1 ELSE 0 END AS lived
      FROM xero_outbox_entry LEFT JOIN chaos_owner AS owner ON owner.owner = lease_owner
     WHERE state IN ('queued', 'failed', 'running')) AS waiting`

/**
 * Lets time pass in which nothing happens, up to the moment when the next entry is due, by moving every moment
 * back by it. Only while no living worker holds a lease: then nobody can tell it from waiting.
 *
 * @param living names of the workers that live
 * @param atLeast seconds that pass although no entry waits for them
 * @returns the seconds that passed, 0 when there is nothing to wait for
 */
export async function passTime(knex: Knex, living: string[], atLeast: number): Promise<number> {
  return await knex.transaction(async (transaction) => {
    await transaction.raw(`LOCK TABLE xero_outbox_entry IN SHARE ROW EXCLUSIVE MODE`)
    const { rows } = await transaction.raw(WAITED_FOR, { living })
    const seconds = Math.max(Number(rows[0].seconds ?? 0), atLeast)
    if (Number(rows[0].living ?? 0) > 0 || seconds <= 0) {
      return 0
    }
    for (const [table, columns] of Object.entries(MOMENTS)) {
      const moved = columns.map(
        (column) => `${column} = ${column} - make_interval(secs => :seconds)`
      )
      await transaction.raw(`UPDATE ${table} SET ${moved.join(", ")}`, { seconds })
    }
    return seconds
  })
}
