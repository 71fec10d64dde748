import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ReportRecord } from "./report-record"

/**
 * Takes the report that has waited longest, for one worker; of two workers one gets it. A worker that died loses it
 * when its lease runs out. The database's clock decides.
 *
 * @param owner the worker's name
 */
export async function claimReport(
  knex: Knex,
  owner: string,
  seconds: number
): Promise<ReportRecord | null> {
  const { rows } = await knex.raw(
    `UPDATE xero_report SET lease_owner = :owner,
            lease_until = now() + make_interval(secs => :seconds), updated_at = now()
      WHERE id = (
        SELECT id FROM xero_report
         WHERE state = 'running' AND deleted_at IS NULL
           AND (lease_until IS NULL OR lease_until < now())
           AND (resume_at IS NULL OR resume_at <= now())
         ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
      )
     RETURNING *`,
    { owner, seconds }
  )
  return (rows[0] as ReportRecord | undefined) ?? null
}
