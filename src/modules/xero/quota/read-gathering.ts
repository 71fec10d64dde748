import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { dayLimit } from "./day-limit"
import { type CallBudget, freshBudget, gatherSeconds, isAmple } from "./gather-seconds"
import { SYNC_DAY_RESERVE } from "./reserve-call"

const DAY_SECONDS = 24 * 3600

interface Short {
  remaining: number
  said_at: Date
  said_seconds_ago: number
  pace: CallBudget["pace"]
}

/**
 * How long live work may wait for more of it, by the calls that Xero said are left and the nudges of the last hour.
 *
 * @returns seconds; 0 while the calls are ample or not known
 */
export async function readGathering(
  knex: Knex,
  { id, tenant_id: tenant }: { id: string; tenant_id: string }
): Promise<number> {
  const now = await readPace(knex, id, tenant)
  const ample = !now || isAmple({ left: now.remaining - SYNC_DAY_RESERVE, pace: now.pace })
  return ample ? 0 : gatherSeconds(await budgetOf(knex, tenant, now))
}

async function readPace(knex: Knex, connection: string, tenant: string): Promise<Short | null> {
  const { rows } = await knex.raw(
    `SELECT quota.day_remaining, quota.said_at, extract(epoch FROM now() - quota.said_at) AS ago,
            lately.subjects, lately.seconds
       FROM xero_quota AS quota,
            (SELECT count(*) AS subjects, coalesce(extract(epoch FROM now() - min(nudged_at)), 0) AS seconds
               FROM xero_outbox_entry
              WHERE deleted_at IS NULL AND connection_id = :connection AND nudged_at > now() - interval '1 hour') AS lately
      WHERE quota.tenant_id = :tenant AND quota.deleted_at IS NULL AND quota.day_remaining IS NOT NULL
        AND quota.said_at > now() - interval '24 hours'`,
    { connection, tenant }
  )
  const [row] = rows
  return row
    ? {
        remaining: row.day_remaining as number,
        said_at: row.said_at as Date,
        said_seconds_ago: Number(row.ago),
        pace: { subjects: Number(row.subjects), seconds: Number(row.seconds) },
      }
    : null
}

/**
 * Xero says how many calls are left, not when its day began: that is found by counting back the calls that were taken
 * off since. What other stores on the same app took is not known here, and makes the day look younger: the calls are
 * then spread a little thinner.
 */
async function budgetOf(knex: Knex, tenant: string, now: Short): Promise<CallBudget> {
  const { rows } = await knex.raw(
    `SELECT extract(epoch FROM now() - started_at) AS ago
       FROM xero_call
      WHERE tenant_id = :tenant AND started_at <= :said AND status IS DISTINCT FROM 429
        AND started_at > CAST(:said AS timestamptz) - interval '24 hours'
      ORDER BY started_at DESC`,
    { tenant, said: now.said_at }
  )
  const calls = rows as { ago: string }[]
  const limit = dayLimit(now.remaining, calls.length)
  const taken = limit - now.remaining
  const began = taken ? calls[taken - 1]?.ago : now.said_seconds_ago
  const resets_in_seconds = began === undefined ? DAY_SECONDS : DAY_SECONDS - Number(began)
  const fresh = {
    ...freshBudget(limit, SYNC_DAY_RESERVE, now.pace),
    made_in_a_day: calls.length,
  }
  return resets_in_seconds > 0
    ? { ...fresh, left: now.remaining - SYNC_DAY_RESERVE, resets_in_seconds }
    : fresh
}
