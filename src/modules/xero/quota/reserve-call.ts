import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CallPurpose, type CallSlot } from "../client/quota-gate"
import { newId } from "../new-id"
import { abandonedSeconds } from "./abandoned-seconds"

/** Xero's limits per organisation: 60 a minute, 5 at once, 1,000 or 5,000 a day. */
export const MINUTE_LIMIT = 60

/**
 * What each may use of them. One call a minute is left to people, and one to nobody: calls reach Xero a moment later
 * than they are counted, now more and now less. Past orders spread theirs over the minute, so that one becomes free
 * every second or so, which live work may take, instead of none for most of a minute: eleven in ten seconds,
 * of which ten would do, make up for moments that are lost. Notes and PDFs leave the half of the smaller day alone, and the
 * calls of others.
 */
const LIMITS: Record<
  CallPurpose,
  { minute: number; ten_seconds: number; at_once: number; day_reserve: number }
> = {
  pdf: { minute: 40, ten_seconds: 5, at_once: 1, day_reserve: 500 },
  note: { minute: 40, ten_seconds: 5, at_once: 1, day_reserve: 500 },
  backfill: { minute: 58, ten_seconds: 11, at_once: 3, day_reserve: 150 },
  sync: { minute: 58, ten_seconds: MINUTE_LIMIT, at_once: 4, day_reserve: 50 },
  person: { minute: MINUTE_LIMIT - 1, ten_seconds: MINUTE_LIMIT, at_once: 5, day_reserve: 0 },
}

/** Calls a minute that a backfill makes at most. */
export const BACKFILL_MINUTE_LIMIT = LIMITS.backfill.minute

/** Calls of the day below which live work stops, so that something is left for people. */
export const SYNC_DAY_RESERVE = LIMITS.sync.day_reserve

/** Seconds until another look when calls under way leave no room: how soon one ends cannot be known. */
const AT_ONCE_SECONDS = 0.2

/** The least there is to wait for room that is there in a moment. */
const LEAST_SECONDS = 0.02

/**
 * Counts one call before it is made, under a lock that all processes share; grants it only when it keeps
 * within the limits. Any 60 seconds are looked at, not the clock's minute, since Xero does not say
 * where its own minute begins.
 *
 * @param timeoutSeconds how long a call waits for its answer
 */
export async function reserveCall(
  knex: Knex,
  tenantId: string,
  purpose: CallPurpose,
  timeoutSeconds: number
): Promise<CallSlot> {
  const limit = LIMITS[purpose]
  return await knex.transaction(async (transaction) => {
    await transaction.raw(`SELECT pg_advisory_xact_lock(hashtext(?))`, [`xero_call ${tenantId}`])
    const { rows } = await transaction.raw(
      `SELECT
         (SELECT count(*) FROM xero_call WHERE tenant_id = :tenant AND ended_at IS NULL
            AND started_at > clock_timestamp() - make_interval(secs => :abandoned)) AS at_once,
         (SELECT extract(epoch FROM started_at + interval '60 seconds' - clock_timestamp())
            FROM xero_call WHERE tenant_id = :tenant
             AND started_at > clock_timestamp() - interval '60 seconds'
           ORDER BY started_at DESC OFFSET :minute - 1 LIMIT 1) AS minute_in,
         (SELECT extract(epoch FROM started_at + interval '10 seconds' - clock_timestamp())
            FROM xero_call WHERE tenant_id = :tenant
             AND started_at > clock_timestamp() - interval '10 seconds'
           ORDER BY started_at DESC OFFSET :ten_seconds - 1 LIMIT 1) AS ten_seconds_in,
         (SELECT extract(epoch FROM parked_until - clock_timestamp()) FROM xero_quota
            WHERE tenant_id = :tenant AND parked_until > clock_timestamp()) AS parked,
         (SELECT day_remaining FROM xero_quota WHERE tenant_id = :tenant
            AND said_at > clock_timestamp() - interval '1 hour') AS day_remaining`,
      {
        tenant: tenantId,
        abandoned: abandonedSeconds(timeoutSeconds),
        minute: limit.minute,
        ten_seconds: limit.ten_seconds,
      }
    )
    const now = rows[0] as {
      at_once: string
      minute_in: string | null
      ten_seconds_in: string | null
      parked: string | null
      day_remaining: number | null
    }
    if (now.parked !== null) {
      return { granted: false, retry_after_seconds: Math.ceil(Number(now.parked)) }
    }
    const room = Math.max(Number(now.minute_in ?? 0), Number(now.ten_seconds_in ?? 0))
    if (room > 0) {
      return { granted: false, in_line: true, retry_after_seconds: Math.max(LEAST_SECONDS, room) }
    }
    if (Number(now.at_once) >= limit.at_once) {
      return { granted: false, in_line: true, retry_after_seconds: AT_ONCE_SECONDS }
    }
    if (now.day_remaining !== null && now.day_remaining <= limit.day_reserve) {
      return { granted: false, retry_after_seconds: 3600 }
    }
    const slot_id = newId("xcall")
    await transaction.raw(
      `INSERT INTO xero_call (id, tenant_id, purpose, started_at, created_at, updated_at)
       VALUES (?, ?, ?, clock_timestamp(), now(), now())`,
      [slot_id, tenantId, purpose]
    )
    return { granted: true, slot_id }
  })
}
