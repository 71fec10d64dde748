import { type Knex } from "@medusajs/framework/mikro-orm/knex"
import { type BackfillRecord } from "./backfill-record"

/**
 * Takes the backfill that has orders to read, for one worker; of two workers one gets it. A worker that
 * died loses it when its lease runs out. The database's clock decides.
 */
export async function claimBackfill(
  knex: Knex,
  connectionId: string,
  seconds: number
): Promise<BackfillRecord | null> {
  const { rows } = await knex.raw(
    `UPDATE xero_backfill SET lease_until = now() + make_interval(secs => :seconds), updated_at = now()
      WHERE id = (
        SELECT id FROM xero_backfill
         WHERE connection_id = :connection AND deleted_at IS NULL
           AND (state = 'counting' OR (state = 'running' AND NOT queued_all))
           AND (lease_until IS NULL OR lease_until < now())
         ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
      )
     RETURNING *`,
    { connection: connectionId, seconds }
  )
  return (rows[0] as BackfillRecord | undefined) ?? null
}

/** What a page of orders came to. */
export interface BackfillStep {
  state?: "ready"
  queued_all?: boolean
  preview?: object
  position: { at: string; id: string } | null
}

/** How far the reading of Xero's invoices has come. */
export interface FoundStep {
  /** The page to read next, or null when that was the last. */
  page: number | null
  /** When the reading began, UTC. */
  read_at: Date
}

/**
 * Keeps how far the reading has come, and the lease with it.
 *
 * @returns false when the backfill was paused or cancelled meanwhile, so that the reading must end
 */
export async function advanceBackfill(
  knex: Knex,
  { id, state }: Pick<BackfillRecord, "id" | "state">,
  step: BackfillStep,
  seconds: number
): Promise<boolean> {
  const result = await knex.raw(
    `UPDATE xero_backfill SET
       state = coalesce(:next::text, state),
       queued_all = coalesce(:queued_all::boolean, queued_all),
       preview = coalesce(:preview::jsonb, preview),
       position_at = :at::timestamptz, position_id = :position,
       lease_until = now() + make_interval(secs => :seconds), updated_at = now()
     WHERE id = :id AND state = :state`,
    {
      id,
      state,
      next: step.state ?? null,
      queued_all: step.queued_all ?? null,
      preview: step.preview ? JSON.stringify(step.preview) : null,
      at: step.position?.at ?? null,
      position: step.position?.id ?? null,
      seconds,
    }
  )
  return result.rowCount > 0
}

/**
 * Keeps how far the reading of Xero's invoices has come, and the lease with it.
 *
 * @returns false when the backfill was paused or cancelled meanwhile
 */
export async function advanceFound(
  knex: Knex,
  { id, state }: Pick<BackfillRecord, "id" | "state">,
  step: FoundStep,
  seconds: number
): Promise<boolean> {
  const result = await knex.raw(
    `UPDATE xero_backfill SET found_page = :page, found_read_at = :read_at,
            lease_until = now() + make_interval(secs => :seconds), updated_at = now()
      WHERE id = :id AND state = :state`,
    { id, state, page: step.page, read_at: step.read_at, seconds }
  )
  return result.rowCount > 0
}

/**
 * Gives the backfill back, for the next run to go on with.
 *
 * @param seconds until then, where Xero asked for a pause
 */
export async function releaseBackfill(knex: Knex, id: string, seconds = 0): Promise<void> {
  await knex.raw(
    `UPDATE xero_backfill SET lease_until = now() + make_interval(secs => ?) WHERE id = ?`,
    [seconds, id]
  )
}
