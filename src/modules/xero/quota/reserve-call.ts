import { generateEntityId } from "@medusajs/framework/utils"
import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CallPurpose, type CallSlot } from "../client/quota-gate"

/** Xero's limits per organisation: 60 a minute, 5 at once, 1,000 or 5,000 a day. */
export const MINUTE_LIMIT = 60

/** What each may use of them, so that something is left for whoever matters more. */
const LIMITS: Record<CallPurpose, { minute: number; at_once: number; day_reserve: number }> = {
  backfill: { minute: 57, at_once: 3, day_reserve: 150 },
  sync: { minute: 58, at_once: 4, day_reserve: 50 },
  person: { minute: MINUTE_LIMIT - 1, at_once: 5, day_reserve: 0 },
}

/** Calls a minute that a backfill makes at most. */
export const BACKFILL_MINUTE_LIMIT = LIMITS.backfill.minute

/** A call that never reported its end (its process died) stops counting as under way after this long. */
const ABANDONED_SECONDS = 130

/**
 * Counts one call before it is made, under a lock that all processes share; grants it only when it keeps
 * within the limits. Any 60 seconds are looked at, not the clock's minute, since Xero does not say
 * where its own minute begins.
 */
export async function reserveCall(
  knex: Knex,
  tenantId: string,
  purpose: CallPurpose
): Promise<CallSlot> {
  const limit = LIMITS[purpose]
  return await knex.transaction(async (transaction) => {
    await transaction.raw(`SELECT pg_advisory_xact_lock(hashtext(?))`, [`xero_call ${tenantId}`])
    const { rows } = await transaction.raw(
      `SELECT
         (SELECT count(*) FROM xero_call WHERE tenant_id = :tenant
            AND started_at > clock_timestamp() - interval '60 seconds') AS minute,
         (SELECT count(*) FROM xero_call WHERE tenant_id = :tenant AND ended_at IS NULL
            AND started_at > clock_timestamp() - make_interval(secs => :abandoned)) AS at_once,
         (SELECT extract(epoch FROM min(started_at) + interval '60 seconds' - clock_timestamp())
            FROM (SELECT started_at FROM xero_call WHERE tenant_id = :tenant
                   AND started_at > clock_timestamp() - interval '60 seconds'
                   ORDER BY started_at DESC LIMIT :minute) AS newest) AS room_in,
         (SELECT extract(epoch FROM parked_until - clock_timestamp()) FROM xero_quota
            WHERE tenant_id = :tenant AND parked_until > clock_timestamp()) AS parked,
         (SELECT day_remaining FROM xero_quota WHERE tenant_id = :tenant
            AND said_at > clock_timestamp() - interval '1 hour') AS day_remaining`,
      { tenant: tenantId, abandoned: ABANDONED_SECONDS, minute: limit.minute }
    )
    const now = rows[0] as {
      minute: string
      at_once: string
      room_in: string | null
      parked: string | null
      day_remaining: number | null
    }
    if (now.parked !== null) {
      return { granted: false, retry_after_seconds: Math.ceil(Number(now.parked)) }
    }
    if (Number(now.minute) >= limit.minute) {
      return {
        granted: false,
        retry_after_seconds: Math.max(1, Math.ceil(Number(now.room_in ?? 60))),
      }
    }
    if (Number(now.at_once) >= limit.at_once) {
      return { granted: false, retry_after_seconds: 1 }
    }
    if (now.day_remaining !== null && now.day_remaining <= limit.day_reserve) {
      return { granted: false, retry_after_seconds: 3600 }
    }
    const slot_id = generateEntityId(undefined, "xcall")
    await transaction.raw(
      `INSERT INTO xero_call (id, tenant_id, purpose, started_at, created_at, updated_at)
       VALUES (?, ?, ?, clock_timestamp(), now(), now())`,
      [slot_id, tenantId, purpose]
    )
    return { granted: true, slot_id }
  })
}
