import { type Knex } from "@medusajs/framework/mikro-orm/knex"

/** How the sending of a notice ended. */
export interface NoticeOutcome {
  /** `waiting` to be tried again. */
  state: "sent" | "skipped" | "failed" | "waiting"
  /** Why it was not sent; scrubbed. */
  reason: string | null
  /** Seconds until the next try, where there is one. */
  again_in_seconds: number
}

/** Ends the work on a notice, or has it tried again later. */
export async function settleNotice(
  knex: Knex,
  id: string,
  { state, reason, again_in_seconds }: NoticeOutcome
): Promise<void> {
  await knex.raw(
    `UPDATE xero_alert_notice SET state = ?, reason = ?,
            available_at = now() + make_interval(secs => ?), updated_at = now()
      WHERE id = ? AND state = 'waiting'`,
    [state, reason, again_in_seconds, id]
  )
}
