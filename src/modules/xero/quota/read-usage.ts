import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type EndpointUse, type QuotaAnswer } from "../../../api/admin/xero/quota-answer"
import { abandonedSeconds } from "./abandoned-seconds"
import { dayLimit } from "./day-limit"
import { readGathering } from "./read-gathering"
import { MINUTE_LIMIT } from "./reserve-call"

/** Calls that Xero takes of an organisation at the same time. */
const AT_ONCE_LIMIT = 5

const HOURS = 24

interface Totals {
  now: Date
  minute: string
  at_once: string
  day: string
  used_before_said: string
  day_remaining: number | null
  said_at: Date | null
  parked_until: Date | null
}

/** A count by endpoint (`hours_ago` is null) or by hour. */
interface Group {
  hours_ago: number | null
  method: string | null
  endpoint: string | null
  calls: string
  failed: string
}

/**
 * Reads how much of an organisation's limits is used, from the calls counted here; asks Xero nothing.
 *
 * @param timeoutSeconds how long a call waits for its answer
 */
export async function readUsage(
  knex: Knex,
  connection: { id: string; tenant_id: string },
  timeoutSeconds: number
): Promise<QuotaAnswer> {
  const { tenant_id: tenantId } = connection
  const totals = await readTotals(knex, tenantId, timeoutSeconds)
  const groups = await readGroups(knex, tenantId, totals.now)
  const { day_remaining: remaining, said_at, parked_until } = totals
  return {
    minute: { limit: MINUTE_LIMIT, used: Number(totals.minute) },
    at_once: { limit: AT_ONCE_LIMIT, used: Number(totals.at_once) },
    day: {
      remaining,
      said_at: said_at?.toISOString() ?? null,
      limit_known: remaining === null ? null : dayLimit(remaining, Number(totals.used_before_said)),
      used_today: Number(totals.day),
    },
    parked_until: parked_until?.toISOString() ?? null,
    gathering_seconds: await readGathering(knex, connection),
    by_endpoint: groups
      .filter(({ hours_ago }) => hours_ago === null)
      .map(endpointUse)
      .filter(({ calls }) => calls > 0),
    by_hour: hours(totals.now, groups),
  }
}

async function readTotals(knex: Knex, tenant: string, timeoutSeconds: number): Promise<Totals> {
  const { rows } = await knex.raw(
    `SELECT clock.now, quota.day_remaining, quota.said_at,
            CASE WHEN quota.parked_until > clock.now THEN quota.parked_until END AS parked_until,
            count(*) FILTER (WHERE started_at > clock.now - interval '60 seconds') AS minute,
            count(*) FILTER (WHERE ended_at IS NULL
              AND started_at > clock.now - make_interval(secs => :abandoned)) AS at_once,
            count(*) FILTER (WHERE started_at > clock.now - make_interval(hours => :hours)) AS day,
            count(*) FILTER (WHERE started_at <= quota.said_at AND status IS DISTINCT FROM 429
              AND started_at > quota.said_at - make_interval(hours => :hours)) AS used_before_said
       FROM (SELECT date_trunc('milliseconds', clock_timestamp()) AS now) AS clock
       LEFT JOIN xero_quota AS quota ON quota.tenant_id = :tenant AND quota.deleted_at IS NULL
       LEFT JOIN xero_call ON xero_call.tenant_id = :tenant
      GROUP BY clock.now, quota.day_remaining, quota.said_at, quota.parked_until`,
    { tenant, abandoned: abandonedSeconds(timeoutSeconds), hours: HOURS }
  )
  return rows[0] as Totals
}

/** One pass over the calls counted by endpoint and, in other rows, by how many hours ago they were made. */
async function readGroups(knex: Knex, tenant: string, now: Date): Promise<Group[]> {
  const { rows } = await knex.raw(
    `SELECT hours_ago, method, endpoint,
            count(*) FILTER (WHERE hours_ago IS NOT NULL OR ended_at IS NOT NULL) AS calls,
            count(*) FILTER (WHERE ended_at IS NOT NULL AND (status IS NULL OR status = 0 OR status >= 400)) AS failed
       FROM (SELECT *, floor(extract(epoch FROM :now::timestamptz - started_at) / 3600)::int AS hours_ago
               FROM xero_call
              WHERE tenant_id = :tenant AND started_at <= :now::timestamptz
                AND started_at > :now::timestamptz - make_interval(hours => :hours)) AS call
      GROUP BY GROUPING SETS ((hours_ago), (method, endpoint))
      ORDER BY calls DESC, endpoint, method`,
    { tenant, now: now.toISOString(), hours: HOURS }
  )
  return rows as Group[]
}

const endpointUse = ({ method, endpoint, calls, failed }: Group): EndpointUse => ({
  method,
  endpoint,
  calls: Number(calls),
  failed: Number(failed),
})

function hours(now: Date, groups: Group[]): QuotaAnswer["by_hour"] {
  const calls = new Map(groups.map((group) => [group.hours_ago, Number(group.calls)]))
  return Array.from({ length: HOURS }, (_, index) => {
    const ago = HOURS - 1 - index
    return {
      from: new Date(now.getTime() - (ago + 1) * 3600_000).toISOString(),
      calls: calls.get(ago) ?? 0,
    }
  })
}
