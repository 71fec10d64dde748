import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CallRecord } from "../client/call"
import { newId } from "../new-id"

/**
 * Completes a counted call and keeps what Xero said of the calls left. After a 429 the organisation is
 * parked: no call is granted before that time.
 */
export async function settleCall(
  knex: Knex,
  tenantId: string,
  slotId: string,
  call: CallRecord | null,
  parkedSeconds: number | null
): Promise<void> {
  await knex.raw(
    `UPDATE xero_call SET ended_at = clock_timestamp(), method = ?, endpoint = ?, status = ?,
            milliseconds = ?, correlation_id = ?, updated_at = now() WHERE id = ?`,
    [
      call?.method ?? null,
      call?.endpoint ?? null,
      call?.status ?? null,
      call ? Math.round(call.milliseconds) : null,
      call?.correlation_id ?? null,
      slotId,
    ]
  )
  const said = call && (call.minute_remaining !== null || call.day_remaining !== null)
  if (!said && parkedSeconds === null) {
    return
  }
  await knex.raw(
    `INSERT INTO xero_quota AS quota
       (id, tenant_id, minute_remaining, day_remaining, said_at, parked_until, created_at, updated_at)
     VALUES (:id, :tenant, :minute, :day, CASE WHEN :said THEN clock_timestamp() END,
       clock_timestamp() + make_interval(secs => :parked), now(), now())
     ON CONFLICT (tenant_id) WHERE deleted_at IS NULL DO UPDATE SET
       minute_remaining = coalesce(excluded.minute_remaining, quota.minute_remaining),
       day_remaining = coalesce(excluded.day_remaining, quota.day_remaining),
       said_at = coalesce(excluded.said_at, quota.said_at),
       parked_until = CASE WHEN excluded.parked_until IS NULL THEN quota.parked_until
         ELSE greatest(quota.parked_until, excluded.parked_until) END,
       updated_at = now()`,
    {
      id: newId("xquo"),
      tenant: tenantId,
      minute: call?.minute_remaining ?? null,
      day: call?.day_remaining ?? null,
      said: Boolean(said),
      parked: parkedSeconds,
    }
  )
}
